import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { OnSilence, ProposalState } from '../domain/proposal';

/** A proposal as whoever holds its link reads it. */
export interface LinkedProposal {
  readonly id: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly deliveryDay: string;
  readonly state: ProposalState;
  readonly onSilence: OnSilence;
  readonly deadline: Date | string;
  readonly productName: string;
  readonly producerName: string;
  readonly unitLabel: string;
  readonly missing: number;
  readonly quantity: number;
  readonly substituteProduct: string;
  readonly substituteProducer: string;
  readonly unitPrice: string;
  readonly pricing: string;
  readonly nominalMassG: number | null;
  /** The link opens nothing once the goods are about to come. */
  readonly expiresAt: Date | string;
}

/** The one row that a link to a proposal opens. */
@Injectable()
export class ProposalLinks {
  async give(work: Work, proposalId: string, keyHash: string): Promise<void> {
    await work.rows(sql`update substitution_proposal set key_hash = ${keyHash}::text where id = ${proposalId}::uuid`);
  }

  byKey(reading: Reading, keyHash: string): Promise<LinkedProposal | null> {
    return reading.row(sql<LinkedProposal>`select p.id, o.buyer_id as "buyerId", o.buyer_name as "buyerName", o.delivery_day as "deliveryDay",
        p.state, p.on_silence as "onSilence", p.deadline, l.product_name as "productName", l.producer_name as "producerName",
        l.unit_label as "unitLabel", p.missing, p.quantity, p.product_name as "substituteProduct", p.producer_name as "substituteProducer",
        p.unit_price::text as "unitPrice", p.pricing, p.nominal_mass_g as "nominalMassG", coalesce(o.window_start, p.deadline) as "expiresAt"
      from substitution_proposal p join order_line l on l.id = p.order_line_id join customer_order o on o.id = p.order_id
      where p.key_hash = ${keyHash}::text`);
  }
}
