import { headingKey, keyOf, pageOf, type Page, type Reading } from '@maillon/platform/server';
import { PARTICIPATION_STATES } from '@maillon/core/organisations/contract';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';

export interface CountedPage<Node> extends Page<Node> {
  readonly totalCount: number;
}

export interface ParticipationsWanted {
  readonly condition: RawBuilder<boolean>;
  readonly search?: string | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

export const inStates = z.array(z.enum(PARTICIPATION_STATES)).max(PARTICIPATION_STATES.length).nullish();

export function inOneOf(states: readonly string[] | null | undefined): RawBuilder<boolean> {
  return states?.length ? sql<boolean>`p.state = any(${[...states]}::text[])` : sql<boolean>`true`;
}

/** The site `s` as a Site. */
export const SITE = sql`jsonb_build_object('id', s.id, 'name', s.name, 'address', s.address, 'inseeCode', s.insee_code, 'commune', s.commune,
  'latitude', s.latitude, 'longitude', s.longitude, 'approximate', s.approximate, 'windows', s.windows, 'loadingPlace', s.loading_place)`;

/** Participations with their sites, as the columns of a kind of organisation; `p` is the participation, `s` its site. */
export function participations(columns: RawBuilder<unknown>, condition: RawBuilder<boolean>): RawBuilder<unknown> {
  return sql`select ${columns}, ${SITE} as site from participation p join site s on s.organisation_id = p.id where ${condition}`;
}

/** A page of them by name, without regard for case and accents. */
export async function participationPage<Node extends { id: string }>(
  reading: Reading,
  columns: RawBuilder<unknown>,
  { condition, search, first, after }: ParticipationsWanted,
): Promise<CountedPage<Node>> {
  const wanted = sql<boolean>`${condition} and ${matches(search)}`;
  const key = keyOf(after, 2);
  const rows = await reading.rows(sql<
    Node & { key: string }
  >`select * from (${participations(sql`app.plain(p.name) as key, ${columns}`, wanted)}) found
    where ${key === null ? sql`true` : sql`(key, id) > (${key[0]}::text, ${key[1]}::uuid)`} order by key, id limit ${first + 1}`);
  const count = await reading.row(
    sql<{
      count: number;
    }>`select count(*)::int as count from participation p join site s on s.organisation_id = p.id where ${wanted}`,
  );
  return {
    ...pageOf(
      rows,
      first,
      (row) => [row.key, row.id],
      ({ key: _, ...node }) => node as unknown as Node,
    ),
    totalCount: count!.count,
  };
}

/** By a part of the name or commune, or by the beginning of the SIRET. */
function matches(search: string | null | undefined): RawBuilder<boolean> {
  const words = headingKey(search ?? '');
  if (!words) return sql<boolean>`true`;
  const anywhere = `%${words.replaceAll(' ', '%')}%`;
  return sql<boolean>`(app.plain(p.name) like ${anywhere} or app.plain(s.commune) like ${anywhere} or p.siret like ${`${words.replaceAll(' ', '')}%`})`;
}
