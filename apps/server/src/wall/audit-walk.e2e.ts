import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { OPERATIONS, type Ids } from '../fixtures/operations';
import { foundIds } from '../fixtures/found-ids';
import { documentOf } from '../fixtures/selection';
import { NOON, furnish, trade, type SmallMarket } from '../fixtures/small-market';
import { modules } from '../modules';
import type { Attempt } from '../fixtures/attempts';
import { Writes, leftToPrepare } from '../fixtures/writes';

jest.setTimeout(240_000);

const PLUGINS = modules.filter(({ manifest }) => manifest.layer === 'plugin').map(({ manifest }) => manifest.id);

/** Acts that change rows and do not say what was before, each with the reason why they may. */
const WITHOUT_CHANGES: Readonly<Record<string, string>> = {
  saveBasket: 'Keystrokes: what counts is the order that is placed of them, and it says so.',
};

/**
 * Asked of nobody here. After `eraseMeEverywhere` whoever asked is nobody: it runs the act of one territory, once in each.
 * `chooseForImportRow` ticks a row of a trial that looks like a known producer: what is imported says what was merged.
 */
const NOT_WALKED = ['eraseMeEverywhere', 'chooseForImportRow'];

/** Those that take away what others need. */
const LAST = [
  ...['withdrawOffer', 'closeSession', 'cancelSession', 'handOverProducer', 'removeMember', 'suspendParticipants'],
  ...['reinstateParticipants', 'endParticipations', 'erasePersonalData'],
];
const WALKED = Object.keys(OPERATIONS.mutation).filter((name) => !NOT_WALKED.includes(name));
const IN_ORDER = [...WALKED.filter((name) => !LAST.includes(name)), ...LAST];

/** What the host writes about an act is no change of it. */
const TRACES = ['audit_entry', 'audit_object', 'outbox', 'inbox', 'job_run', 'mail', 'import_file', 'import_heading'];

interface Member {
  person: string;
  organisation: string | null;
}

interface Said {
  useCase: string;
  personId: string | null;
  organisationId: string | null;
  who: string | null;
  summary: { changes?: { field: string; before: unknown; after: unknown }[] };
  ip: string | null;
  agent: string | null;
  requestId: string;
  objects: number;
}

describe('every mutation that changes a row', () => {
  let world: World;
  let schema: GraphQLSchema;
  let market: SmallMarket;
  let ids: Ids;
  let tables: string[];
  const walked = new Set<string>();
  const fields = new Set<string>();

  beforeAll(async () => {
    schema = buildSchema(readFileSync('docs/schema.graphql', 'utf8'));
    world = await World.open({ modules, plugins: { first: PLUGINS, neighbour: PLUGINS } });
    market = await furnish(world, world.first);
    const worker = await world.startWorker();
    await trade(world, market);
    await leftToPrepare(world, market);
    await worker.close();
    tables = (
      await world.rows<{ name: string }>(
        `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'territory_id' order by 1`,
      )
    )
      .map(({ name }) => name)
      .filter((name) => !TRACES.includes(name));
    ids = { ...market.ids, ...(await foundIds(world, world.first.id)) };
  });
  afterAll(() => world.close());

  it.each(IN_ORDER)('%s says who, for whom, what was and what is, and from where', async (name) => {
    const faults: string[] = [];
    for (const [actor, variables, at] of await attempts(name)) {
      const [before, since] = [await fingerprint(), await lastEntry()];
      world.at = at ?? NOON;
      const { errors } = await actor.ask(documentOf(schema, 'mutation', name), variables as Record<string, unknown>);
      world.at = NOON;
      expect(errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL');
      const written = differing(before, await fingerprint());
      const said = await entriesSince(since);
      if (errors?.length) continue;
      if (written.length === 0 && !said.some(({ summary }) => summary.changes?.length)) continue;
      walked.add(name);
      for (const change of said.flatMap(({ summary }) => summary.changes ?? [])) fields.add(change.field);
      faults.push(...faultsOf(name, await behind(actor), said).map((fault) => `${fault} ${written.join(', ')}`));
    }
    expect(faults).toEqual([]);
  });

  it('was walked: each wrote at least once, so that silence would have been heard', () => {
    expect(WALKED.filter((name) => !walked.has(name))).toEqual([]);
  });

  it('names its fields in French and in English', () => {
    for (const language of ['fr', 'en']) {
      const words = JSON.parse(readFileSync(`libs/platform/web/src/i18n/${language}.json`, 'utf8')) as {
        admin: { audit: { fact: Record<string, string> } };
      };
      const settings = modules.flatMap(({ manifest }) =>
        Object.keys((manifest.settings.schema['properties'] ?? {}) as object),
      );
      expect([...fields, ...settings].filter((field) => !words.admin.audit.fact[field])).toEqual([]);
    }
  });

  function faultsOf(name: string, membership: Member | null, said: readonly Said[]): string[] {
    const entry = said.find(({ summary }) => summary.changes?.length) ?? said[0];
    if (!entry) return [`${name} left no entry.`];
    return [
      ...(saysWho(entry, membership) ? [] : [`${name} does not say who, or for whom.`]),
      ...(entry.agent && entry.ip && entry.requestId ? [] : [`${name} does not say from where.`]),
      ...(entry.summary.changes?.length || name in WITHOUT_CHANGES
        ? []
        : [`${name} does not say what was and what is.`]),
    ];
  }

  async function behind({ settings }: TestActor): Promise<Member | null> {
    const found = await world.rows<Member>(
      'select person_id as person, organisation_id as organisation from membership where id = $1',
      [settings.membershipId],
    );
    return found[0] ?? null;
  }

  /** What brings a write about; otherwise whoever may, with what the matrix of the wall asks, on rows of their own. */
  async function attempts(name: string): Promise<readonly Attempt[]> {
    const known = new Writes(world, market);
    if (known.has(name)) return known.of(name);
    const asked = OPERATIONS.mutation[name]!(ids, ids);
    return Object.values(market.actors).flatMap((actor) => asked.map((variables): Attempt => [actor, variables]));
  }

  async function fingerprint(): Promise<Record<string, string>> {
    const parts = tables.map(
      (table) =>
        `select '${table}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${table} t`,
    );
    return Object.fromEntries(
      (await world.rows<{ name: string; sum: string }>(parts.join(' union all '))).map(({ name, sum }) => [name, sum]),
    );
  }

  async function lastEntry(): Promise<number> {
    const [row] = await world.rows<{ count: number }>('select count(*)::int as count from audit_entry');
    return row!.count;
  }

  function entriesSince(count: number): Promise<Said[]> {
    return world.rows<Said>(
      `select use_case as "useCase", person_id as "personId", organisation_id as "organisationId", who, summary, from_ip as ip, from_agent as agent,
         request_id as "requestId", (select count(*)::int from audit_object o where o.entry_id = a.id) as objects
       from audit_entry a order by id offset $1`,
      [count],
    );
  }
});

/** Applicants have no role yet: the territory acts, and the entry is about them. */
function saysWho({ personId, organisationId, who, objects }: Said, membership: Member | null): boolean {
  if (who !== null && objects > 0) return true;
  return personId === membership?.person && organisationId === (membership?.organisation ?? null);
}

function differing(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(after).filter((name) => after[name] !== before[name]);
}
