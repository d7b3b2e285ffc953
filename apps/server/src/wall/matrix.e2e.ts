import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { World, type TestActor } from '@maillon/platform/testing';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { modules } from '../modules';
import { OPERATIONS, type Ids } from '../fixtures/operations';
import { foundIds } from '../fixtures/found-ids';
import { documentOf } from '../fixtures/selection';
import { furnish, trade, type SmallMarket } from '../fixtures/small-market';

jest.setTimeout(180_000);

const PLUGINS = modules
  .map(({ manifest }) => manifest)
  .filter(({ layer }) => layer === 'plugin')
  .map(({ id }) => id);
const KINDS = ['query', 'mutation'] as const;

// The caller makes these ids. The same id in two territories names two rows: what was made is one's own.
const MADE_BY_CALLER: Readonly<Record<string, readonly string[]>> = {
  planSession: ['openSession'],
  inviteMember: ['invitation', 'mail'],
  resendInvitation: ['invitation', 'mail'],
  saveVehicle: ['vehicle'],
  savePickupPlace: ['place', 'slot'],
  saveQuoteRequest: ['quoteRequest'],
  sendQuoteRequest: ['quoteRequest'],
  closeQuoteRequest: ['quoteRequest'],
};
const MADE_TABLES = [
  'sales_session',
  'vehicle',
  'pickup_place',
  'pickup_slot',
  'quote_request',
  'quote_request_line',
  'quote_request_producer',
  'invitation',
  'mail',
  'job_run',
  'outbox',
  'audit_entry',
  'audit_object',
  'personal_bundle',
];

describe('every operation, as every role of one territory, with ids of its neighbour', () => {
  let world: World;
  let schema: GraphQLSchema;
  let own: SmallMarket;
  let neighbour: SmallMarket;
  let ids: Ids;
  let secrets: Set<string>;
  let actors: Readonly<Record<string, TestActor>>;
  let tables: string[];

  beforeAll(async () => {
    schema = buildSchema(readFileSync('docs/schema.graphql', 'utf8'));
    world = await World.open({ modules, plugins: { first: PLUGINS, neighbour: PLUGINS } });
    [own, neighbour] = [await furnish(world, world.first), await furnish(world, world.neighbour)];
    const worker = await world.startWorker();
    await trade(world, neighbour);
    await worker.close();
    tables = (
      await world.rows<{ name: string }>(
        `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'territory_id' order by 1`,
      )
    ).map(({ name }) => name);
    ids = { ...neighbour.ids, ...(await foundIds(world, world.neighbour.id)) };
    secrets = await secretsOf();
    actors = {
      ...own.actors,
      analyst: await world.member(world.region, 'cci-analyst'),
      stranger: world.stranger(neighbour.actors.administrator.membershipId),
    };
  });
  afterAll(() => world.close());

  it('has an entry for each operation, and none for what no longer exists', () => {
    for (const kind of KINDS) {
      const fields = (kind === 'query' ? schema.getQueryType() : schema.getMutationType())!.getFields();
      expect(Object.keys(OPERATIONS[kind]).sort()).toEqual(Object.keys(fields).sort());
    }
  });

  it('has something to find: one of everything in the neighbour', () => {
    expect(Object.entries(ids).filter(([, id]) => !id)).toEqual([]);
    expect(secrets.size).toBeGreaterThan(40);
  });

  describe.each(KINDS)('each %s', (kind) => {
    it.each(Object.keys(OPERATIONS[kind]))('%s shows and changes nothing', async (name) => {
      const before = await fingerprint();
      const document = documentOf(schema, kind, name);
      const leaks: string[] = [];
      const made = (MADE_BY_CALLER[name] ?? []).map((what) => ids[what]);
      for (const [role, actor] of Object.entries(actors)) {
        for (const variables of OPERATIONS[kind][name]!(ids, own.ids)) {
          const { data, errors } = await actor.ask(document, variables as Record<string, unknown>);
          const shown = `${JSON.stringify(data)} ${JSON.stringify(errors?.map(({ message }) => message))}`;
          for (const secret of secrets)
            if (!made.includes(secret) && shown.includes(secret))
              leaks.push(`${role} ${JSON.stringify(variables)}: ${secret}`);
          expect(errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL');
        }
      }
      expect(leaks).toEqual([]);
      expect(await fingerprint()).toEqual(before);
    });
  });

  it('left no row of its own that points at the neighbour', async () => {
    const pointing: string[] = [];
    for (const table of tables.filter((name) => !MADE_TABLES.includes(name))) {
      const rows = await world.rows<{ row: string }>(`select t::text as row from ${table} t where territory_id = $1`, [
        world.first.id,
      ]);
      for (const { row } of rows)
        for (const secret of secrets) if (row.includes(secret)) pointing.push(`${table}: ${secret}`);
    }
    expect(pointing).toEqual([]);
  });

  it('would notice: the neighbour’s own administrator finds what nobody else may', async () => {
    const { data } = await neighbour.actors.administrator.ask(documentOf(schema, 'query', 'order'), {
      id: ids['order'],
    });
    expect(JSON.stringify(data)).toContain(ids['order']);
  });

  /** Every id of the neighbour's, and the names that only it uses. */
  async function secretsOf(): Promise<Set<string>> {
    const withId = await world.rows<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'id' and table_name = any($1)`,
      [tables],
    );
    const all = await Promise.all(
      withId.map(({ name }) =>
        world.rows<{ id: string }>(`select id from ${name} where territory_id = $1`, [world.neighbour.id]),
      ),
    );
    return new Set([...all.flat().map(({ id }) => id), 'Pommes de BBB', 'producer de BBB', 'buyer de BBB']);
  }

  async function fingerprint(): Promise<Record<string, string>> {
    const parts = tables.map(
      (table) =>
        `select '${table}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${table} t where territory_id = '${world.neighbour.id}'`,
    );
    return Object.fromEntries(
      (await world.rows<{ name: string; sum: string }>(parts.join(' union all '))).map(({ name, sum }) => [name, sum]),
    );
  }
});
