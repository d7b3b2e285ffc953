import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../../tools/test-support/database';
import { modules } from '../modules';
import { SHARED_TABLES } from './shared-tables';

interface TableRow {
  name: string;
  tenant: boolean;
  forced: boolean;
  key: string[] | null;
  grants: string[];
  policies: { role: string; using: string | null; check: string | null }[];
}

const TABLES = `
  select c.relname as name, c.relforcerowsecurity and c.relrowsecurity as forced,
    exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'territory_id' and not a.attisdropped) as tenant,
    (select array_agg(a.attname::text order by k.ord) from pg_constraint p cross join unnest(p.conkey) with ordinality k(col, ord)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.col where p.conrelid = c.oid and p.contype = 'p') as key,
    (select coalesce(array_agg(distinct g.privilege_type::text), '{}') from information_schema.role_table_grants g where g.table_schema = 'public' and g.table_name = c.relname and g.grantee = 'maillon_app') as grants,
    (select coalesce(json_agg(json_build_object('role', array_to_string(p.roles, ','), 'using', p.qual, 'check', p.with_check)), '[]') from pg_policies p where p.tablename = c.relname) as policies
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`;

const FOREIGN_KEYS = `
  select c.conname as name, c.conrelid::regclass::text as source, c.confrelid::regclass::text as target,
    (select array_agg(a.attname::text) from unnest(c.conkey) k join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k) as columns,
    (select array_agg(a.attname::text) from unnest(c.confkey) k join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k) as target_columns
  from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`;

const UNIQUES = `
  select i.indexrelid::regclass::text as name, i.indrelid::regclass::text as source,
    (select array_agg(a.attname::text) from unnest(i.indkey) k join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k) as columns
  from pg_index i join pg_class c on c.oid = i.indrelid where i.indisunique and c.relnamespace = 'public'::regnamespace`;

const OWN = 'territory_id = app.territory_id()';

/** Filled by a release, the same for everybody. */
const REFERENCE_TABLES = [
  'product_reference',
  'certificate_kind',
  'retention_rule',
  'sanitary_rule',
  'free_text',
  'volatility_class',
  'vat_rate',
  'vat_regime',
];

describe('the wall between territories, as the database has it', () => {
  let database: FreshDatabase;
  let owner: Client;
  let tables: TableRow[];
  beforeAll(async () => {
    database = await freshDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    tables = (await owner.query<TableRow>(TABLES)).rows;
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const tenantTables = () => tables.filter(({ name }) => !(name in SHARED_TABLES));

  it('gives every table a territory, unless it stands on the short list with a reason', () => {
    expect(
      tenantTables()
        .filter(({ tenant }) => !tenant)
        .map(({ name }) => name),
    ).toEqual([]);
    expect(Object.keys(SHARED_TABLES).filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
  });

  it('forces row security on every tenant table, the owner included', () => {
    expect(
      tenantTables()
        .filter(({ forced }) => !forced)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('lets the application see and write rows of its own territory only', () => {
    const open = tenantTables().flatMap(({ name, policies }) =>
      policies
        .filter(({ role }) => /maillon_app|public/.test(role))
        .filter(({ using, check }) => !onlyOwn(using) || !(check === null || onlyOwn(check)))
        .map(({ using }) => `${name}: ${using}`),
    );
    expect(open.filter((line) => !READ_FROM_ABOVE.test(line) && !NARROWED.test(line))).toEqual([]);
    expect(
      tenantTables()
        .filter(({ policies }) => policies.every(({ role }) => !role.includes('maillon_app')))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('begins every key of a tenant table with the territory', () => {
    expect(
      tenantTables()
        .filter(({ key }) => key?.[0] !== 'territory_id')
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('carries the territory in every foreign key between tenant tables', async () => {
    const { rows } = await owner.query<{
      name: string;
      source: string;
      target: string;
      columns: string[];
      target_columns: string[];
    }>(FOREIGN_KEYS);
    const tenants = new Set(tenantTables().map(({ name }) => name));
    const between = rows.filter(({ source, target }) => tenants.has(source) && tenants.has(target));
    expect(between.length).toBeGreaterThan(0);
    expect(
      between
        .filter(({ columns, target_columns: to }) => !columns.includes('territory_id') || !to.includes('territory_id'))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('carries the territory in every unique index of a tenant table', async () => {
    const { rows } = await owner.query<{ name: string; source: string; columns: string[] }>(UNIQUES);
    const tenants = new Set(tenantTables().map(({ name }) => name));
    const without = rows
      .filter(({ source, columns }) => tenants.has(source) && !columns.includes('territory_id'))
      .map(({ name }) => name);
    // A membership is looked up by its id alone, before any territory is known.
    expect(without).toEqual(['membership_id_idx']);
  });

  it('gives the application no right to change or remove facts', () => {
    const facts = tables.filter(({ name }) =>
      [
        'availability_entry',
        'movement',
        'allocation',
        'audit_entry',
        'audit_object',
        'inbox',
        'document',
        'certificate_fact',
      ].includes(name),
    );
    expect(
      facts
        .filter(({ grants }) => grants.some((verb) => ['UPDATE', 'DELETE', 'TRUNCATE'].includes(verb)))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('connects the application as a role that owns nothing and bypasses nothing', async () => {
    const { rows } = await owner.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname like 'maillon\\_%' and rolname <> current_user`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const role of rows)
      expect(role).toMatchObject({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
    const owned = await owner.query(
      `select relname from pg_class where relowner in (select oid from pg_roles where rolname in ('maillon_app', 'maillon_auth'))`,
    );
    expect(owned.rows).toEqual([]);
  });

  it('shows no row of any tenant table while no territory is set', async () => {
    const app = new Client({ connectionString: database.appUrl });
    await app.connect();
    await owner.query(
      `insert into territory (id, code, name, kind) values (gen_random_uuid(), 'ZZZ', 'Z', 'territory')`,
    );
    const readable = tables.filter(({ grants, name }) => grants.includes('SELECT') && !REFERENCE_TABLES.includes(name));
    for (const { name } of readable)
      expect((await app.query(`select count(*)::int as count from ${name}`)).rows).toEqual([{ count: 0 }]);
    await app.end();
  });

  it('maps every entity to a table that has its columns', async () => {
    const { rows } = await owner.query<{ path: string }>(
      `select table_name || '.' || column_name as path from information_schema.columns where table_schema = 'public'`,
    );
    const known = new Set(rows.map(({ path }) => path));
    const { MikroORM } = await import('@mikro-orm/postgresql');
    const entities = modules.flatMap((module) => module.entities ?? []);
    if (entities.length === 0) return;
    const orm = await MikroORM.init({ clientUrl: database.appUrl, entities: [...entities], connect: false } as never);
    const mapped = [...orm.getMetadata().getAll().values()].flatMap((meta) =>
      meta.props.flatMap((prop) =>
        (prop.fieldNames ?? [])
          .filter(() => prop.persist !== false && !prop.mappedBy)
          .map((column) => `${meta.tableName}.${column}`),
      ),
    );
    expect(mapped.filter((path) => !known.has(path))).toEqual([]);
    await orm.close(true);
  });
});

/** A region reads the aggregates that its territories publish, and only those. */
const READ_FROM_ABOVE = /^observatory_day: .*region_id = app\.territory_id\(\)/;

// Restrictive: it takes away from what the territory's own policy lets through.
const NARROWED = /^offer: .*app\.sees_promise/;

function onlyOwn(condition: string | null): boolean {
  return condition !== null && condition.replace(/[()]/g, '').replace(/\s+/g, ' ').trim() === OWN.replace(/[()]/g, '');
}
