import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Saying } from '../domain/offer';
import { upsertOffers } from './shelves.sql';

export interface OfferToPut {
  readonly unitId: string;
  readonly availableFrom: string;
  readonly availableTo: string;
  readonly declared: number;
}

/** Puts new offers of units that are known already on sale. */
@Injectable()
export class PutForward {
  /** Null when the unit is offered on one of these days already: two offers of one unit never share a day. */
  async put(work: Work, offer: OfferToPut, saying: Saying): Promise<string | null> {
    const { unitId, availableFrom, availableTo } = offer;
    const [shared] = await work.rows(sql`select id from offer where unit_id = ${unitId}::uuid and state <> 'withdrawn'
      and available_to >= ${availableFrom}::date and available_from <= ${availableTo}::date limit 1`);
    if (shared) return null;
    const id = uuid();
    await work.rows(upsertOffers([{ id, ...offer, saying }]));
    return id;
  }
}
