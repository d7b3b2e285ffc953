import {
  AbilityBuilder,
  createMongoAbility,
  subject as typed,
  type MongoAbility,
  type MongoQuery,
} from '@casl/ability';
import { platformRefusals, type Actor, type PersonActor } from '@maillon/platform/contract';
import { sql, type RawBuilder } from 'kysely';
import type { Subject } from './work';

export type Ability = MongoAbility<[string, string | Subject]>;

/** `grant('orders.place', 'Order', { buyerId: actor.organisationId })`: without conditions, all rows of the territory. */
export type Grant = (permission: string, type: string, conditions?: Readonly<Record<string, unknown>>) => void;

/** The rules of one module: what it grants to a person. What nobody grants is denied. */
export type AbilityRules = (grant: Grant, actor: PersonActor) => void;

export function abilityFor(actor: Actor, rules: readonly AbilityRules[]): Ability {
  const builder = new AbilityBuilder<Ability>(createMongoAbility);
  if (actor.kind === 'territory') builder.can('manage', 'all');
  else
    for (const rule of rules) rule((permission, type, conditions) => add(builder, permission, type, conditions), actor);
  return builder.build();
}

function add(
  builder: AbilityBuilder<Ability>,
  permission: string,
  type: string,
  conditions?: Readonly<Record<string, unknown>>,
): void {
  builder.can(permission, type, conditions as MongoQuery | undefined);
}

export function mayAtAll(ability: Ability, permission: string): boolean {
  return ability.can('manage', 'all') || ability.rules.some((rule) => rule.action === permission && !rule.inverted);
}

export function may(ability: Ability, permission: string, type: string, row?: Subject): boolean {
  return row ? ability.can(permission, typed(type, { ...row })) : ability.can(permission, type);
}

export function mustBeAllowed(ability: Ability, permission: string, type: string, row: Subject): void {
  if (!may(ability, permission, type, row)) throw platformRefusals.because('not-allowed');
}

/** The rules' conditions as SQL: each is an equality or a list, nothing else is accepted. */
export function visibleRows(
  ability: Ability,
  permission: string,
  type: string,
  columns: Readonly<Record<string, string>>,
): RawBuilder<boolean> {
  const rules = ability.rulesFor(permission, type).filter((rule) => !rule.inverted);
  const alternatives = rules.map((rule) => conditionOf((rule.conditions ?? {}) as Record<string, unknown>, columns));
  if (alternatives.length === 0) return sql<boolean>`false`;
  return sql<boolean>`(${sql.join(alternatives, sql` or `)})`;
}

function conditionOf(
  conditions: Record<string, unknown>,
  columns: Readonly<Record<string, string>>,
): RawBuilder<boolean> {
  const parts = Object.entries(conditions).map(([field, value]) => equality(columns[field], field, value));
  return parts.length ? sql<boolean>`(${sql.join(parts, sql` and `)})` : sql<boolean>`true`;
}

function equality(column: string | undefined, field: string, value: unknown): RawBuilder<boolean> {
  if (!column) throw new Error(`No SQL column was given for the rules' field "${field}".`);
  if (typeof value === 'string' || value === null) return sql<boolean>`${sql.raw(column)} = ${value}`;
  throw new Error(`A rule on "${field}" uses a condition that has no SQL form.`);
}
