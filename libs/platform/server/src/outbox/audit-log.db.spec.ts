import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World, probeModule } from '@maillon/platform/testing';
import type { RawBuilder } from 'kysely';
import { DummyDriver, Kysely, PostgresAdapter, PostgresQueryCompiler } from 'kysely';
import { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import { auditEntries, type AuditFilter } from '../application/audit.sql';
import { platformModule } from '../platform.module';

const TABLES = ['audit_entry', 'audit_object'];
const ACTS = (table: string) => [`update ${table} set at = now()`, `delete from ${table}`, `truncate ${table}`];

describe('the audit log, whoever would change it', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, probeModule] });
    const person = await world.member(world.first, 'territory-administrator');
    const job = uuid();
    await person.ask('mutation ($id: ID!) { cancelJob(id: $id) { id } }', { id: job });
    await person.get('mutation { setModuleEnabled(module: "probe", enabled: true) { id } }');
    await world.rows(
      `insert into audit_object (territory_id, object_id, at, entry_id) select territory_id, gen_random_uuid(), at, id from audit_entry`,
    );
  });
  afterAll(() => world.close());

  const counts = async () =>
    (
      await world.rows(
        `select (select count(*)::int from audit_entry) as entries, (select count(*)::int from audit_object) as objects`,
      )
    )[0];

  it.each(['appUrl', 'relayUrl', 'authUrl', 'ownerUrl'] as const)('stays as it is for the role of %s', async (url) => {
    const before = await counts();
    expect(before).toEqual({ entries: 1, objects: 1 });
    const client = new Client({ connectionString: world.database[url] });
    await client.connect();
    const refused: string[] = [];
    for (const statement of TABLES.flatMap(ACTS)) {
      await client.query('begin');
      await client.query(`select set_config('app.territory', $1, true)`, [world.first.id]);
      const outcome = await client.query(statement).then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
      await client.query('rollback');
      refused.push(outcome);
    }
    await client.end();
    // insufficient_privilege, from the grants or from the trigger.
    expect(refused).toEqual(TABLES.flatMap(ACTS).map(() => '42501'));
    expect(await counts()).toEqual(before);
  });

  it('lets go of what is over its time, and of nothing else', async () => {
    await world.rows(
      `insert into audit_entry (territory_id, id, at, who, use_case, summary, request_id)
       select $1, gen_random_uuid(), now() - make_interval(months => m), 'x', 'probe.probe', '{}', 'r' from unnest(array[11, 13, 25]) m`,
      [world.first.id],
    );
    await expect(world.rows(`delete from audit_entry where at > now() - interval '12 months'`)).rejects.toThrow(
      'not changed',
    );
    const relay = new Client({ connectionString: world.database.relayUrl });
    await relay.connect();
    expect((await relay.query('select app.forget_old_audit() as gone')).rows).toEqual([{ gone: 2 }]);
    await relay.end();
    const left = await world.rows(`select 1 from audit_entry where use_case = 'probe.probe'`);
    expect(left).toHaveLength(1);
  });

  describe('once it is long', () => {
    const [person, object] = [uuid(), uuid()];
    let app: Client;
    beforeAll(async () => {
      await world.rows(
        `insert into audit_entry (territory_id, id, at, person_id, use_case, summary, request_id)
         select t.id, gen_random_uuid(), now() - make_interval(mins => n), case when n % 50 = 0 then $1::uuid else gen_random_uuid() end,
           case when n % 100 = 0 then 'probe.probe' else 'platform.retry-job' end, '{}', 'r'
         from generate_series(1, 20000) n, territory t`,
        [person],
      );
      await world.rows(
        `insert into audit_object (territory_id, object_id, at, entry_id)
         select territory_id, case when random() < 0.01 then $1::uuid else gen_random_uuid() end, at, id from audit_entry`,
        [object],
      );
      await world.rows('analyze audit_entry');
      await world.rows('analyze audit_object');
      app = new Client({ connectionString: world.database.appUrl });
      await app.connect();
    });
    afterAll(() => app.end());

    const KEY = { at: new Date(Date.now() - 3_600_000).toISOString(), id: uuid() };

    it.each<[string, AuditFilter, string]>([
      ['from the top', {}, 'audit_entry_territory_id_at_id_idx'],
      ['by person', { person }, 'audit_entry_territory_id_person_id_at_id_idx'],
      ['by act', { act: 'probe.probe' }, 'audit_entry_territory_id_use_case_at_id_idx'],
      ['by module', { module: 'probe' }, 'audit_entry_territory_id_module_id_at_id_idx'],
      ['by period', { from: '2026-01-01', to: '2099-01-01' }, 'audit_entry_territory_id_at_id_idx'],
      ['by object', { object }, 'audit_object_pkey'],
    ])('is read %s by an index, page after page and without sorting', async (_, filter, index) => {
      for (const key of [null, KEY]) {
        const plan = await planOf(app, world.first.id, auditEntries(filter, key, 51, 'Europe/Paris'));
        expect(plan).toContain(index);
        expect(plan).not.toMatch(/Seq Scan on audit_/);
        // The page alone is put in order again, once its names are known: fifty rows, not the log.
        expect(plan.match(/Sort/g)?.length ?? 0).toBeLessThanOrEqual(2);
      }
    });
  });
});

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: () => undefined as never,
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

async function planOf(client: Client, territoryId: string, statement: RawBuilder<unknown>): Promise<string> {
  const { sql: text, parameters } = statement.compile(compiler);
  await client.query('begin');
  await client.query(`select set_config('app.territory', $1, true)`, [territoryId]);
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [...parameters]);
  await client.query('rollback');
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
