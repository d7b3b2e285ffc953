import { sql, type RawBuilder } from 'kysely';

/** Units of an order line that the buyer will be charged for, as far as one can say now. */
export function dueUnits(line: string): RawBuilder<number> {
  return sql.raw(
    `case when ${line}.state = 'intention' then ${line}.quantity else ${line}.allocated_quantity - ${line}.unserved_quantity end`,
  );
}

/** The catalogue's estimateCents in SQL, for sums: exact, one rounding per line, half up. */
export function lineCents(line: string, units: RawBuilder<number>): RawBuilder<number> {
  const price = sql.raw(
    `case ${line}.pricing when 'kg' then ${line}.unit_price * ${line}.nominal_mass_g / 1000 else ${line}.unit_price end`,
  );
  return sql`round(${price} * 100 * (${units}))`;
}
