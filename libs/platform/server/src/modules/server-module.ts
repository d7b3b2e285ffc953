import type { Type } from '@nestjs/common';
import type { EventDefinition, JobDefinition, ModuleManifest } from '@maillon/platform/contract';
import type { Client } from 'pg';
import type { EntitySchema } from '@mikro-orm/postgresql';
import type { MigrationEntry } from '../database/migration';
import type { AbilityRules } from '../use-cases/ability';
import type { NamedDoor } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import type { ExtensionPoint } from './extension-point';

/** Hears one event of another module, in a transaction of its own, exactly once. */
export interface Listener<Payload = unknown> {
  /** `module.verb-noun-on-event`. */
  readonly name: string;
  readonly event: EventDefinition<Payload>;
  hear(work: Work, payload: Payload): Promise<void>;
}

export interface Extension {
  readonly point: ExtensionPoint<unknown>;
  readonly use: Type<unknown>;
}

/** A module of the server, readable on one screen. The host derives the rest. */
export interface ServerModule {
  readonly manifest: ModuleManifest;
  readonly rules: AbilityRules;
  readonly entities?: readonly EntitySchema[];
  readonly migrations?: readonly MigrationEntry[];
  /** Brings rows that belong to no territory to this release, with the owner's connection; safe to repeat. */
  readonly referenceData?: (owner: Client) => Promise<void>;
  readonly useCases?: readonly Type<NamedDoor & { execute: unknown }>[];
  readonly queries?: readonly Type<NamedDoor & { read: unknown }>[];
  readonly listeners?: readonly Type<{ readonly name: string; readonly event: EventDefinition }>[];
  readonly jobs?: readonly Type<{ readonly job: JobDefinition; perform: unknown }>[];
  readonly resolvers?: readonly Type<unknown>[];
  /** HTTP routes, for what GraphQL does not carry: files in and out. */
  readonly controllers?: readonly Type<unknown>[];
  /** Stores, gateways and strategies. */
  readonly providers?: readonly Type<unknown>[];
  /** What it gives to other modules' extension points. */
  readonly extensions?: readonly Extension[];
}

export function defineServerModule(module: ServerModule): ServerModule {
  return module;
}
