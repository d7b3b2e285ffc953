import { Injectable } from '@nestjs/common';
import type { SubstitutionProposal } from '@maillon/core/orders/contract';
import { ModuleRegistry, type Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { unitsCents } from './line-estimate';
import { ORDER_COLUMNS } from './order-rows.sql';
import { reasonText } from './reason-text';

interface ProposalRow extends Omit<SubstitutionProposal, 'estimateCents' | 'reasonText'> {
  readonly lineQuantity: number;
  readonly allocatedQuantity: number;
  readonly nominalMassG: number | null;
  readonly reason: string;
  readonly note: string | null;
}

/** Proposals as their buyer, and the territory, read them. */
@Injectable()
export class ProposalViews {
  constructor(private readonly registry: ModuleRegistry) {}

  /** `which`: the rest of the statement, on substitution_proposal called `p` and customer_order called `o`. */
  async of(reading: Reading, which: RawBuilder<unknown>): Promise<SubstitutionProposal[]> {
    const visible = reading.visible('orders.read-orders', 'Order', ORDER_COLUMNS);
    const rows =
      await reading.rows(sql<ProposalRow>`select p.id, p.order_id as "orderId", o.reference as "orderReference", o.buyer_name as "buyerName",
        l.id as "lineId", l.product_name as "productName", l.producer_name as "producerName", l.unit_label as "unitLabel", l.unit_price::text as "unitPrice",
        p.missing as "missingQuantity", p.offer_id as "offerId", p.product_name as "substituteProduct", p.producer_name as "substituteProducer",
        p.unit_price::text as "substitutePrice", p.pricing, p.nominal_mass_g as "nominalMassG", p.quantity, p.state, p.on_silence as "onSilence",
        p.deadline, p.reason, p.note, p.at, l.quantity as "lineQuantity", l.allocated_quantity as "allocatedQuantity"
      from substitution_proposal p join customer_order o on o.id = p.order_id join order_line l on l.id = p.order_line_id
      where ${visible} and ${which} order by p.at desc, p.id desc limit 200`);
    return rows.map((row) => this.view(row, reading));
  }

  async one(reading: Reading, id: string): Promise<SubstitutionProposal | null> {
    return (await this.of(reading, sql`p.id = ${id}::uuid`))[0] ?? null;
  }

  private view(row: ProposalRow, { locale }: Reading): SubstitutionProposal {
    const { lineQuantity: quantity, allocatedQuantity, nominalMassG, reason, note, ...view } = row;
    const { substitutePrice: unitPrice, pricing, productName } = view;
    return {
      ...view,
      deadline: new Date(row.deadline).toISOString(),
      at: new Date(row.at).toISOString(),
      estimateCents: unitsCents({ unitPrice, pricing, nominalMassG }, row.quantity),
      reasonText: reasonText(this.registry, locale, { productName, quantity, allocatedQuantity, reason, note })!,
    };
  }
}
