import { asOwner } from '../services/postgres/databases.ts';
import { NEXT_DAY } from './buyers.ts';

const ON_DAY = `o.territory_id = t.id and o.state = 'open' and '${NEXT_DAY}' between o.available_from and o.available_to`;

/** Ids of what a bench added to the demonstration's own territory: its neighbours do without. */
export const GROWN = 'create table if not exists bench_grown (id uuid primary key)';

/** Copies of the demonstration's offers of one day under other names, with products, units and prices, up to a number: of all, or of one producer. */
export async function growOffersTo(ownerUrl: string, offers: number, siret = ''): Promise<void> {
  await asOwner(ownerUrl, GROWN);
  await asOwner(ownerUrl, MORE.replaceAll('$OFFERS', String(offers)).replaceAll('$SIRET', siret));
  await asOwner(ownerUrl, 'vacuum analyze offer, product, sales_unit, price');
}

// Only in a database of the bench's own, where its owner looks over the wall.
const MORE = `do $$
  declare v_have int; v_round int := 1; v_lacking int; v_table text;
  begin
    foreach v_table in array array['product', 'sales_unit', 'price', 'offer', 'availability_entry'] loop
      execute format('alter table %I no force row level security', v_table);
    end loop;
    create temporary table model on commit drop as
      select o.id, o.territory_id, o.unit_id, u.product_id from offer o join territory t on t.code = 'MTR' and ${ON_DAY}
      join participation p on p.territory_id = o.territory_id and p.id = o.producer_id and ('$SIRET' = '' or p.siret = '$SIRET')
      join sales_unit u on u.territory_id = o.territory_id and u.id = o.unit_id;
    select count(*) into v_have from model;
    while v_have < $OFFERS loop
      v_lacking := $OFFERS - v_have;
      create temporary table made on commit drop as
        select m.*, gen_random_uuid() as new_product, gen_random_uuid() as new_unit, gen_random_uuid() as new_offer from model m order by m.id limit v_lacking;
      insert into product (territory_id, id, producer_id, reference_code, name, labels)
        select p.territory_id, m.new_product, p.producer_id, p.reference_code, p.name || ' ' || left(md5(m.new_product::text), 6), p.labels
        from made m join product p on p.territory_id = m.territory_id and p.id = m.product_id;
      insert into sales_unit (territory_id, id, product_id, label, kind, base_unit, base_quantity, pricing, nominal_mass_g)
        select u.territory_id, m.new_unit, m.new_product, u.label, u.kind, u.base_unit, u.base_quantity, u.pricing, u.nominal_mass_g
        from made m join sales_unit u on u.territory_id = m.territory_id and u.id = m.unit_id;
      insert into price (territory_id, unit_id, unit_price, valid_from)
        select p.territory_id, m.new_unit, p.unit_price, p.valid_from
        from made m join lateral (select * from price q where q.territory_id = m.territory_id and q.unit_id = m.unit_id order by valid_from limit 1) p on true;
      insert into offer (territory_id, id, unit_id, available_from, available_to, declared)
        select o.territory_id, m.new_offer, m.new_unit, o.available_from, o.available_to, 100000
        from made m join offer o on o.territory_id = m.territory_id and o.id = m.id;
      insert into bench_grown select unnest(array[new_product, new_unit, new_offer]) from made;
      select v_have + count(*) into v_have from made;
      drop table made;
    end loop;
    foreach v_table in array array['product', 'sales_unit', 'price', 'offer', 'availability_entry'] loop
      execute format('alter table %I force row level security', v_table);
    end loop;
  end $$`;
