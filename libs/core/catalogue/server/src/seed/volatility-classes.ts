import type { ClientBase } from 'pg';

/** Days after which half of the confidence in a confirmed quantity is gone. An empty family: all the others. */
const CLASSES = [
  // Herbs and what comes off a boat: gone within two days of being said.
  ['very-short', '', 2],
  // Salads and soft fruit.
  ['short', '', 3],
  ['short', 'dairy', 7],
  ['short', 'meat', 7],
  ['short', 'poultry-eggs', 7],
  // Roots and what is stored.
  ['medium', '', 14],
  // Dry goods, drinks, preserves.
  ['long', '', 60],
] as const;

const SINCE = '2026-01-01';
const SOURCE = 'Maillon, to be measured with the pilot';

const UPSERT = `insert into volatility_class as v (perishability, family, valid_from, half_life_days, source)
  select perishability, family, $2::date, days, $3 from jsonb_to_recordset($1::jsonb) as d (perishability text, family text, days smallint)
  on conflict (perishability, family, valid_from) do update set half_life_days = excluded.half_life_days, source = excluded.source
  where v is distinct from excluded`;

/** Brings the table to this release with the owner's rights. A change is a new day, never another number for days gone by. */
export async function ensureVolatilityClasses(owner: ClientBase): Promise<void> {
  const rows = CLASSES.map(([perishability, family, days]) => ({ perishability, family, days }));
  await owner.query(UPSERT, [JSON.stringify(rows), SINCE, SOURCE]);
}
