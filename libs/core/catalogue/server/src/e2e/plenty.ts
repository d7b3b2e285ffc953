import { SIRETS, type Market } from './market';

const MADE = `with made as (
    insert into product (territory_id, id, producer_id, reference_code, name, labels)
    select p.territory_id, gen_random_uuid(), p.id, r.code, 'Produit ' || md5(n::text), case n % 3 when 0 then '{ab}' else '{}' end::text[]
    from participation p cross join generate_series(1, $1::int) n
    join lateral (select code from product_reference order by code offset n % (select count(*) from product_reference) limit 1) r on true
    returning territory_id, id),
  units as (
    insert into sales_unit (territory_id, id, product_id, label, kind, base_unit, base_quantity, pricing, nominal_mass_g)
    select territory_id, gen_random_uuid(), id, 'Cagette de 5 kg', 'crate', 'gram', 5000, 'unit', 5000 from made returning territory_id, id)
  insert into price (territory_id, unit_id, unit_price, valid_from) select territory_id, id, 12.5, '2026-01-01' from units`;

const OFFERED = `insert into offer (territory_id, id, unit_id, available_from, available_to, declared)
  select territory_id, gen_random_uuid(), id, date '2026-07-06' - 7 * week, date '2026-07-12' - 7 * week, 40
  from sales_unit cross join generate_series(0, $1::int) week`;

/** Offers of this week and of weeks gone by, in both territories, from ten producers in each. */
export async function plentyOf(market: Market, offers: number, weeksBefore: number): Promise<void> {
  const { world } = market;
  for (const territory of [world.first, world.neighbour]) {
    for (let number = 0; number < 10; number += 1) {
      await market.organisation(territory, 'producer', `Ferme ${number}`, `${SIRETS[0].slice(0, 12)}${10 + number}`);
    }
  }
  await world.rows(MADE, [Math.ceil(offers / 10)]);
  await world.rows(OFFERED, [weeksBefore]);
  await world.rows('vacuum analyze offer');
}
