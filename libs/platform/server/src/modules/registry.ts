import {
  platformRefusals,
  say,
  type Actor,
  type LetterKind,
  type ModuleManifest,
  type RefusalSentence,
} from '@maillon/platform/contract';
import { abilityFor, type Ability } from '../use-cases/ability';
import type { Context, ModuleSettings } from '../use-cases/context';
import type { ServerModule } from './server-module';

const ABILITIES_KEPT = 5_000;

/** Every module of this server, by id: what is known before any territory is. */
export class ModuleRegistry {
  private readonly byId: ReadonlyMap<string, ServerModule>;
  /** Every kind of letter, by name. */
  readonly letters: ReadonlyMap<string, LetterKind>;
  private readonly sentences: ReadonlyMap<string, RefusalSentence>;
  private readonly abilities = new Map<string, Ability>();

  constructor(readonly modules: readonly ServerModule[]) {
    this.byId = new Map(modules.map((module) => [module.manifest.id, module]));
    this.letters = new Map(
      modules.flatMap(({ manifest }) => (manifest.letters ?? []).map((kind) => [kind.name, kind] as const)),
    );
    this.sentences = new Map(modules.flatMap(({ manifest }) => Object.entries(manifest.refusals.sentences)));
  }

  get manifests(): ModuleManifest[] {
    return this.modules.map(({ manifest }) => manifest);
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  manifest(id: string): ModuleManifest {
    const module = this.byId.get(id);
    if (!module) throw new Error(`No module is called "${id}".`);
    return module.manifest;
  }

  sentence(code: string): RefusalSentence | undefined {
    return this.sentences.get(code);
  }

  isOn(id: string, modules: Readonly<Record<string, ModuleSettings>>): boolean {
    return this.manifest(id).layer !== 'plugin' || id in modules;
  }

  mustBeOn(id: string, context: Pick<Context, 'modules' | 'locale'>): void {
    if (this.isOn(id, context.modules)) return;
    throw platformRefusals.because('module-disabled', { module: say(this.manifest(id).title, context.locale) });
  }

  /** The rules of all modules that are on, for one actor. */
  ability(actor: Actor, modules: Readonly<Record<string, ModuleSettings>>): Ability {
    const on = this.modules.filter(({ manifest }) => this.isOn(manifest.id, modules));
    const key = `${actor.kind === 'person' ? `${actor.membershipId} ${actor.role} ${actor.organisationId} ${actor.inRegion}` : '-'} ${on.map(({ manifest }) => manifest.id)}`;
    const known = this.abilities.get(key);
    if (known) return known;
    const ability = abilityFor(
      actor,
      on.map(({ rules }) => rules),
    );
    if (this.abilities.size >= ABILITIES_KEPT) this.abilities.clear();
    this.abilities.set(key, ability);
    return ability;
  }
}
