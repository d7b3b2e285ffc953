import type { Actor, Locale } from '@maillon/platform/contract';
import type { Origin } from './origin';

/** How somebody asks: by a browser's cookie, or by a message of the outbox. */
export type Credentials =
  | { readonly kind: 'session'; readonly token: string | null; readonly membershipId: string | null }
  | { readonly kind: 'message'; readonly territoryId: string; readonly membershipId: string | null };

/** What is known before the door opens. */
export interface Call {
  readonly credentials: Credentials;
  readonly locale: Locale;
  /** The instant at which this happens; given, never read from a clock inside. */
  readonly at: Date;
  readonly requestId: string;
  /** Absent: the platform itself, behind. */
  readonly from?: Origin;
}

export interface Tenant {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: 'territory' | 'region';
  readonly parentId: string | null;
  readonly timeZone: string;
}

export type ModuleSettings = Readonly<Record<string, unknown>>;

/** What the levels say together, for one organisation of a territory or for none. */
export interface Resolved {
  /** Modules that are on, with what the territory itself says of their settings. */
  readonly modules: Readonly<Record<string, ModuleSettings>>;
  /** What the levels say together, for whoever asks: platform, region, territory, organisation. */
  readonly resolved: Readonly<Record<string, ModuleSettings>>;
}

/** Who acts, for whom, where, in which language, at what instant. */
export interface Context extends Resolved {
  readonly actor: Actor;
  readonly territory: Tenant;
  readonly locale: Locale;
  readonly at: Date;
  readonly requestId: string;
  readonly from: Origin;
  /** The session was opened with two factors. */
  readonly secondFactor: boolean;
}
