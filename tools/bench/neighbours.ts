import { asOwner } from '../services/postgres/databases.ts';
import { GROWN } from './more-offers.ts';

/** What a list may read of a territory, parents first. Offers bring their cards along. */
const TABLES = ['participation', 'site', 'product', 'sales_unit', 'price', 'offer', 'sales_session'];

/** More territories beside the demonstration's, each with its own copy of the same producers, buyers and offers. */
export async function growTo(ownerUrl: string, territories: number): Promise<void> {
  await asOwner(ownerUrl, GROWN);
  await asOwner(ownerUrl, NEIGHBOURS, [territories]);
  for (const table of TABLES) await copy(ownerUrl, table);
  await asOwner(ownerUrl, 'vacuum analyze');
}

const NEIGHBOURS = `insert into territory (id, code, name, kind, parent_id)
  select gen_random_uuid(), code, 'Territoire ' || code, 'territory', region.id
  from (select chr(65 + n / 676) || chr(65 + n / 26 % 26) || chr(65 + n % 26) as code from generate_series(0, 17575) n) codes
  cross join (select id from territory where kind = 'region' limit 1) region
  where code not in (select code from territory)
  order by code
  limit greatest(0, $1 - (select count(*) from territory where kind = 'territory'))`;

/** Only in a database of the bench's own: its owner looks over the wall, and no trigger makes a card again. */
async function copy(ownerUrl: string, table: string): Promise<void> {
  const columns = await columnsOf(ownerUrl, table);
  await asOwner(
    ownerUrl,
    `do $$ begin
       alter table ${table} no force row level security;
       alter table ${table} disable trigger user;
       insert into ${table} (territory_id, ${columns.join(', ')})
         select bare.id, ${columns.map((column) => `model.${column}`).join(', ')} from ${table} model
         cross join (select id from territory t where kind = 'territory'
           and not exists (select 1 from ${table} known where known.territory_id = t.id)) bare
         where model.territory_id = (select id from territory where code = 'MTR')
           and model.${table === 'price' ? 'unit_id' : 'id'} not in (select id from bench_grown);
       alter table ${table} enable trigger user;
       alter table ${table} force row level security;
     end $$`,
  );
}

/** Those that a copy gives itself: neither the key's territory nor what the database computes. */
async function columnsOf(ownerUrl: string, table: string): Promise<string[]> {
  const rows = await asOwner<{ name: string }>(
    ownerUrl,
    `select quote_ident(column_name) as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and column_name <> 'territory_id' and is_generated = 'NEVER'`,
    [table],
  );
  return rows.map(({ name }) => name);
}
