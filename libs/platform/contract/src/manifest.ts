import type { EventDefinition } from './event';
import type { JobDefinition } from './job';
import type { LegalHold } from './legal-hold';
import type { LetterKind } from './letter-kind';
import type { Processing } from './processing';
import type { Refusals } from './refusal';
import type { Sentence } from './sentence';

/** JSON Schema, draft 2020-12, of an object. `title` and `description` hold a Sentence as {fr, en}. */
export type SettingsSchema = Readonly<Record<string, unknown>>;

export interface SettingsDefinition {
  /** Raised when the shape changes; stored beside the values. */
  readonly version: number;
  readonly schema: SettingsSchema;
  readonly defaults: Readonly<Record<string, unknown>>;
  /** What is wrong with settings that the schema accepts, by the path of the field (`slots.0.from`); empty: nothing. */
  readonly faults?: (settings: Readonly<Record<string, unknown>>) => SettingsFaults;
}

export type SettingsFaults = Readonly<Record<string, readonly Sentence[]>>;

/** All that a module says of itself to the host and to others. */
export interface ModuleManifest {
  /** Name of its folder. */
  readonly id: string;
  /** platform and core modules are always on; a plugin is on or off per territory. */
  readonly layer: 'platform' | 'core' | 'plugin';
  readonly version: string;
  readonly title: Sentence;
  readonly summary: Sentence;
  /** Ids of modules that must be on first. */
  readonly needs: readonly string[];
  readonly settings: SettingsDefinition;
  /** Permission id (`module.word`) to what it lets a person do. */
  readonly permissions: Readonly<Record<string, Sentence>>;
  readonly refusals: Refusals;
  readonly emits: readonly EventDefinition[];
  /** Events of other modules (or its own) that it hears. */
  readonly listens: readonly EventDefinition[];
  readonly jobs: readonly JobDefinition[];
  /** Letters that it writes. */
  readonly letters?: readonly LetterKind[];
  /** What it must keep, however it is asked, and by which text. */
  readonly holds?: readonly LegalHold[];
  /** `table.column` of its free words and names (text or JSON): the name, address and telephone of somebody who is erased go from them. */
  readonly freeTexts?: readonly string[];
  /** Its lines of the register of processing. */
  readonly processings?: readonly Processing[];
}

export const NO_SETTINGS: SettingsDefinition = {
  version: 1,
  schema: { type: 'object', properties: {}, additionalProperties: false },
  defaults: {},
};

export function defineManifest(manifest: ModuleManifest): ModuleManifest {
  return manifest;
}
