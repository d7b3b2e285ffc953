import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { nominalMassOf } from '../domain/base-units';
import type { BaseUnit, UnitKind } from '../domain/sales-unit';

/** Sales units that a producer has promised to one buyer, at a price on which both agreed. */
export interface PromisedOffer {
  readonly offerId: string;
  readonly buyerId: string;
  readonly producerId: string;
  readonly referenceCode: string;
  readonly productName: string;
  /** The packaging and the agreement's number, which make the sales unit the agreement's own. */
  readonly unitLabel: string;
  readonly baseUnit: BaseUnit;
  readonly baseQuantity: number;
  /** Exact decimal in euros without VAT, per sales unit. */
  readonly unitPrice: string;
  readonly from: string;
  readonly to: string;
  readonly units: number;
}

/** What became of a promised offer. */
export interface PromiseUse {
  readonly offerId: string;
  readonly reserved: number;
  readonly allocated: number;
}

const KINDS: Readonly<Record<BaseUnit, UnitKind>> = { gram: 'crate', piece: 'case', millilitre: 'bottle' };

/** For modules in which people come to terms: offers that nobody sees but the two sides and the territory. */
@Injectable()
export class PromisedOffers {
  /** Offered once more under the same id, its units are added: the caller knows what it has promised already. */
  async promise(work: Work, promised: PromisedOffer): Promise<void> {
    const { offerId, buyerId, from, to, units } = promised;
    const unitId = await this.unitOf(work, promised, await this.productOf(work, promised));
    await work.rows(sql`insert into price (unit_id, unit_price, valid_from, valid_to)
      values (${unitId}::uuid, ${promised.unitPrice}::numeric, ${from}::date, ${to}::date + 1)
      on conflict (territory_id, unit_id, valid_from) do nothing`);
    await work.rows(sql`insert into offer (id, unit_id, available_from, available_to, declared, for_buyer_id, confirmed_at, declared_source)
      values (${offerId}::uuid, ${unitId}::uuid, ${from}::date, ${to}::date, ${units}::int, ${buyerId}::uuid, ${work.at}::timestamptz, 'commitment')
      on conflict (territory_id, id) do update set declared = offer.declared + excluded.declared,
        confirmed_at = excluded.confirmed_at`);
  }

  async uses(reading: Reading, offerIds: readonly string[]): Promise<ReadonlyMap<string, PromiseUse>> {
    if (offerIds.length === 0) return new Map();
    const rows = await reading.rows(sql<PromiseUse>`select id as "offerId", reserved, allocated from offer
      where id = any(${[...offerIds]}::uuid[]) and for_buyer_id is not null`);
    return new Map(rows.map((row) => [row.offerId, row]));
  }

  private async productOf(work: Work, { producerId, referenceCode, productName }: PromisedOffer): Promise<string> {
    await work.rows(sql`insert into product (id, producer_id, reference_code, name)
      values (${uuid()}::uuid, ${producerId}::uuid, ${referenceCode}::text, ${productName}::text) on conflict do nothing`);
    const product = await work.row(sql<{ id: string }>`select id from product where producer_id = ${producerId}::uuid
      and reference_code = ${referenceCode}::text and name = ${productName}::text`);
    return product!.id;
  }

  private async unitOf(work: Work, promised: PromisedOffer, productId: string): Promise<string> {
    const { unitLabel: label, baseUnit, baseQuantity } = promised;
    await work.rows(sql`insert into sales_unit (id, product_id, label, kind, base_unit, base_quantity, pricing, nominal_mass_g)
      values (${uuid()}::uuid, ${productId}::uuid, ${label}::text, ${KINDS[baseUnit]}::text, ${baseUnit}::text, ${baseQuantity}::int,
        'unit', ${nominalMassOf({ baseUnit, baseQuantity }, null)}::int) on conflict do nothing`);
    const unit = await work.row(
      sql<{ id: string }>`select id from sales_unit where product_id = ${productId}::uuid and label = ${label}::text`,
    );
    return unit!.id;
  }
}
