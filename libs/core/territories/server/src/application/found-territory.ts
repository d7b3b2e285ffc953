import type { Client } from 'pg';
import { v7 as uuid } from 'uuid';

export interface TerritoryFounding {
  /** Three capital letters, unique on the platform. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'territory' | 'region';
  /** Code of the region that it belongs to; founded before it. */
  readonly parentCode?: string | null;
  readonly timeZone?: string;
  /** Modules that are on from the start, with their settings. */
  readonly modules?: Readonly<
    Record<string, { readonly version: number; readonly settings: Readonly<Record<string, unknown>> }>
  >;
  /** E-mail address of a person who has an account. */
  readonly administrator?: string | null;
  /** Since when its modules are on. */
  readonly at: Date;
}

/** What is missing before a territory can be founded. */
export class FoundingFault extends Error {}

/**
 * Makes a territory, switches modules on and names its first administrator. No territory exists yet in which a use case
 * could run: this takes the owner's connection. Run again it adds what is missing and changes nothing else.
 */
export async function foundTerritory(client: Client, founding: TerritoryFounding): Promise<string> {
  await client.query('begin');
  try {
    const id = await territoryOf(client, founding);
    await installModules(client, id, founding);
    if (founding.administrator) await nameAdministrator(client, id, founding.administrator);
    await client.query('commit');
    return id;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function territoryOf(
  client: Client,
  { code, name, kind, parentCode, timeZone, at }: TerritoryFounding,
): Promise<string> {
  const parent = parentCode
    ? await idOf(client, 'select id from territory where code = $1', parentCode, 'territory')
    : null;
  await client.query(
    `insert into territory (id, code, name, kind, parent_id, time_zone, created_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (code) do nothing`,
    [uuid(), code, name, kind, parent, timeZone ?? 'Europe/Paris', at],
  );
  return idOf(client, 'select id from territory where code = $1', code, 'territory');
}

async function installModules(
  client: Client,
  territoryId: string,
  { modules = {}, at }: TerritoryFounding,
): Promise<void> {
  for (const [id, { version, settings }] of Object.entries(modules)) {
    await client.query(
      `insert into module_installation (territory_id, module_id, enabled, settings, settings_version, since, changed_by)
       values ($1, $2, true, $3, $4, $5, 'Maillon') on conflict (territory_id, module_id) do nothing`,
      [territoryId, id, JSON.stringify(settings), version, at],
    );
  }
}

async function nameAdministrator(client: Client, territoryId: string, email: string): Promise<void> {
  const person = await idOf(client, 'select id from identity.person where email = lower($1)', email, 'account');
  await client.query(
    `insert into membership (territory_id, id, person_id, role) values ($1, $2, $3, 'territory-administrator') on conflict do nothing`,
    [territoryId, uuid(), person],
  );
}

async function idOf(client: Client, query: string, value: string, what: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(query, [value]);
  if (!rows[0]) throw new FoundingFault(`There is no ${what} "${value}".`);
  return rows[0].id;
}
