import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { ListReach } from '../domain/list-reach';

const NONE: readonly ListReach[] = [];

/**
 * Which lists of prices reach a buyer. For whoever acts they are kept beside the settings that the entry resolved: those are
 * another object as soon as anybody is put on a list or taken off, so that this is never older than the transaction.
 */
@Injectable()
export class BuyerLists {
  private readonly known = new WeakMap<object, readonly ListReach[]>();

  /** Nobody but a buyer has prices of their own: producers and the territory see those of everybody. */
  async mine(reading: Reading): Promise<readonly ListReach[]> {
    const buyerId = ownBuyer(reading);
    if (!buyerId) return NONE;
    const known = this.known.get(reading.resolved);
    if (known) return known;
    const reaches = await this.read(reading, buyerId);
    this.known.set(reading.resolved, reaches);
    return reaches;
  }

  /** Of the buyer for whom something is done: their order, their basket. Null: of whoever acts. */
  of(reading: Reading, buyerId: string | null): Promise<readonly ListReach[]> {
    return buyerId === null || buyerId === ownBuyer(reading) ? this.mine(reading) : this.read(reading, buyerId);
  }

  private read(reading: Reading, buyerId: string): Promise<readonly ListReach[]> {
    return reading.rows(sql<ListReach>`select r.producer_id as "producerId", r.list_id as "listId", r.buyer_id is not null as "isByName",
        r.valid_from as "from", r.valid_to as "to"
      from price_list_reach r where r.buyer_id = ${buyerId}::uuid
        or r.kind = (select kind from participation where id = ${buyerId}::uuid and part = 'buyer')
      order by r.id`);
  }
}

function ownBuyer({ actor }: Reading): string | null {
  return actor.kind === 'person' && actor.role === 'restaurateur' ? actor.organisationId : null;
}
