import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';

/** The server's own rules, asked the same questions. A screen hides what the server would refuse; only the server decides. */
export class Permissions {
  readonly ability: MongoAbility;
  private readonly granted: ReadonlySet<string>;

  constructor(rules: RawRuleOf<MongoAbility>[]) {
    this.ability = createMongoAbility(rules);
    this.granted = new Set(rules.filter((rule) => !rule.inverted).flatMap((rule) => rule.action));
  }

  /** Whether this permission (`orders.place`) was given at all, on whichever rows. */
  may(permission: string): boolean {
    return this.granted.has(permission) || this.granted.has('manage');
  }
}
