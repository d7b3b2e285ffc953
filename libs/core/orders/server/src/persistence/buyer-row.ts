import { sql, type RawBuilder } from 'kysely';
import type { DeliverySite } from '../domain/delivery-site';

/** Who orders, and where the goods go; without a site nothing can be brought there. */
export interface BuyerRow {
  readonly id: string;
  readonly name: string;
  /** submitted, approved, suspended or left. */
  readonly state: string;
  readonly site: DeliverySite | null;
}

/** The buyer of that id as a BuyerRow, or null. */
export function buyerJson(buyerId: string): RawBuilder<BuyerRow | null> {
  return sql<BuyerRow | null>`(select jsonb_build_object('id', p.id, 'name', p.name, 'state', p.state, 'site',
      (select jsonb_build_object('latitude', t.latitude, 'longitude', t.longitude, 'inseeCode', t.insee_code, 'windows', t.windows)
        from site t where t.organisation_id = p.id order by t.id limit 1))
    from participation p where p.id = ${buyerId}::uuid and p.part = 'buyer')`;
}
