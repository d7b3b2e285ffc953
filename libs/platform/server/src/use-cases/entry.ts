import { platformRefusals, type Actor, type Role } from '@maillon/platform/contract';
import { sql, type RawBuilder } from 'kysely';
import type { Call, Context, Credentials, Resolved } from './context';

/** One row of app.enter_session or app.enter_territory. */
export interface Entry {
  readonly person_id: string | null;
  readonly person_name: string | null;
  readonly person_email: string | null;
  readonly membership_id: string | null;
  readonly role: Role | null;
  readonly organisation_id: string | null;
  readonly territory_id: string | null;
  readonly territory_code: string;
  readonly territory_name: string;
  readonly territory_kind: 'territory' | 'region';
  readonly parent_id: string | null;
  readonly time_zone: string;
  /** Another number than before: what the territory resolves has changed. */
  readonly settings_revision: string | null;
  /** Of a session: it was opened with two factors. */
  readonly second_factor?: boolean;
}

/** Verifies who asks and announces the territory to the row policies, in one statement. */
export function enter(credentials: Credentials): RawBuilder<Entry> {
  return sql<Entry>`select * from ${entering(credentials)}`;
}

/** The same by another text: a transaction that supposes what it will answer holds it back. */
export function enterSupposing(credentials: Credentials): RawBuilder<Entry> {
  return sql<Entry>`select * from ${entering(credentials)} as supposed`;
}

function entering(credentials: Credentials): RawBuilder<unknown> {
  return credentials.kind === 'session'
    ? sql`app.enter_session(${credentials.token}, ${asUuid(credentials.membershipId)}::uuid)`
    : sql`app.enter_territory(${credentials.territoryId}::uuid, ${credentials.membershipId}::uuid)`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function asUuid(text: string | null): string | null {
  return text && UUID.test(text) ? text : null;
}

export function contextOf(entry: Entry, call: Call, { modules, resolved }: Resolved): Context {
  const actor = actorOf(entry, call.credentials);
  if (!entry.territory_id) throw platformRefusals.because('no-membership');
  return {
    actor,
    territory: {
      id: entry.territory_id,
      code: entry.territory_code,
      name: entry.territory_name,
      kind: entry.territory_kind,
      parentId: entry.parent_id,
      timeZone: entry.time_zone,
    },
    locale: call.locale,
    at: call.at,
    requestId: call.requestId,
    from: call.from ?? { ip: null, agent: null },
    modules,
    resolved,
    // What a message asks was allowed when it was written.
    secondFactor: call.credentials.kind === 'message' || entry.second_factor === true,
  };
}

function actorOf(entry: Entry, credentials: Credentials): Actor {
  if (entry.person_id && entry.membership_id && entry.role) {
    return {
      kind: 'person',
      personId: entry.person_id,
      name: entry.person_name ?? '',
      membershipId: entry.membership_id,
      organisationId: entry.organisation_id,
      role: entry.role,
      inRegion: entry.territory_kind === 'region',
    };
  }
  if (credentials.kind === 'message') return { kind: 'territory' };
  throw platformRefusals.because(entry.person_id ? 'no-membership' : 'signed-out');
}
