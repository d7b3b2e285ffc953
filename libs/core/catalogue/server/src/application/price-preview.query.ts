import { Injectable } from '@nestjs/common';
import type { PricePreview } from '@maillon/core/catalogue/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { listFor, type ListReach } from '../domain/list-reach';
import { ListPrices } from '../persistence/list-prices';
import { LinePrices, linePriceInput, type LinePrice, type LinePriceInput } from './line-price';
import { PricesTouched } from './price-touch';

interface BuyerReached {
  readonly id: string;
  readonly name: string;
  readonly reaches: readonly ListReach[];
}

const MOST_NAMES = 5;

/** Whom a price would change for, and what of theirs it touches, without changing anything. */
@Injectable()
export class PricePreviewOfLine implements ReadCase<LinePriceInput, PricePreview> {
  readonly name = 'catalogue.price-preview';
  readonly permission = 'catalogue.manage-offers';
  readonly input = linePriceInput;

  constructor(
    private readonly judging: LinePrices,
    private readonly listed: ListPrices,
    private readonly touched: PricesTouched,
  ) {}

  async read(reading: Reading, wanted: LinePriceInput): Promise<PricePreview> {
    const line = await this.judging.judged(reading, wanted);
    const buyers = await this.concerned(reading, line);
    const ids = new Set(buyers.map(({ id }) => id));
    const { unitId, from, unitPrice, publicPrice, list } = line;
    const touches = await this.touched.by(reading, { unitId, from, touches: (buyerId) => ids.has(buyerId) });
    return {
      buyerCount: buyers.length,
      buyers: buyers.slice(0, MOST_NAMES).map(({ name }) => name),
      isDearerThanEverybody: list !== null && unitPrice !== null && Number(unitPrice) > Number(publicPrice),
      touches,
    };
  }

  /** Those of the list; or, for the price of everybody, those whom no list gives another. */
  private async concerned(reading: Reading, { unitId, producerId, list, from }: LinePrice): Promise<BuyerReached[]> {
    const buyers = await reading.rows(sql<BuyerReached>`select b.id, b.name,
        (select coalesce(json_agg(json_build_object('producerId', r.producer_id, 'listId', r.list_id, 'isByName', r.buyer_id is not null,
            'from', r.valid_from, 'to', r.valid_to) order by r.id), '[]')
          from price_list_reach r where r.producer_id = ${producerId}::uuid and (r.buyer_id = b.id or r.kind = b.kind)) as reaches
      from participation b where b.part = 'buyer' and b.state = 'approved' order by app.plain(b.name), b.id`);
    const said = await this.listed.of(reading, [unitId], from);
    const withOwn = new Set(said.filter((one) => one.listId && one.from <= from).map(({ listId }) => listId));
    return buyers.filter(({ reaches }) => {
      const own = listFor(reaches, producerId, from);
      return list ? own === list.id : own === null || !withOwn.has(own);
    });
  }
}
