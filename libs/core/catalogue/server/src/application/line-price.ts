import { Injectable } from '@nestjs/common';
import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { breaksOf } from '../domain/price-breaks';
import { priceOn, type DatedPrice } from '../domain/price-history';
import { unitPriceOf } from '../domain/unit-price';
import type { LineSaid } from '../persistence/list-prices';
import { Prices } from '../persistence/prices';

export const linePriceInput = z.object({
  unitId: z.uuid(),
  listId: z.uuid().nullish(),
  unitPrice: z.string().max(40).nullish(),
  breaks: z.array(z.object({ from: z.number(), unitPrice: z.string().max(40) })).max(6),
  from: z.iso.date(),
});
export type LinePriceInput = z.infer<typeof linePriceInput>;

/** What a producer is about to say of a line, judged. */
export interface LinePrice extends LineSaid {
  readonly unitId: string;
  readonly producerId: string;
  readonly name: string;
  readonly list: { readonly id: string; readonly name: string } | null;
  readonly from: string;
  /** The price of everybody until now, and its history. */
  readonly history: readonly DatedPrice[];
  readonly publicPrice: string;
}

interface UnitRow {
  readonly producerId: string;
  readonly name: string;
  readonly isPromised: boolean;
  readonly listName: string | null;
  readonly listProducerId: string | null;
}

/** The same judgement before saving and while saving. */
@Injectable()
export class LinePrices {
  constructor(private readonly prices: Prices) {}

  /**
   * Refusals: platform.not-found, platform.not-allowed, catalogue.offer-promised, catalogue.price-in-past, catalogue.price-invalid,
   * catalogue.list-price-missing, and those of steps.
   */
  async judged(
    reading: Reading,
    { unitId, listId = null, unitPrice, breaks, from }: LinePriceInput,
  ): Promise<LinePrice> {
    const unit = await this.unit(reading, unitId, listId);
    const today = localDay(reading.at, reading.territory.timeZone);
    if (from < today) throw catalogueRefusals.because('price-in-past', { today });
    const history = await this.prices.of(reading, unitId);
    const publicPrice = (priceOn(history, from) ?? history.at(-1))?.unitPrice;
    if (!publicPrice) throw platformRefusals.because('not-found');
    const said = unitPrice?.trim() ? exact(unitPrice) : listId ? null : publicPrice;
    if (said === null && breaks.length) throw catalogueRefusals.because('list-price-missing');
    const list = listId && unit.listName !== null ? { id: listId, name: unit.listName } : null;
    const { producerId, name } = unit;
    return {
      ...{ unitId, producerId, name, list, from, history, publicPrice, unitPrice: said },
      breaks: said === null ? [] : breaksOf(said, breaks),
    };
  }

  private async unit(reading: Reading, unitId: string, listId: string | null): Promise<UnitRow> {
    const unit = await reading.row(sql<UnitRow>`select p.producer_id as "producerId", p.name || ', ' || u.label as name,
        exists (select from offer o where o.unit_id = u.id and o.for_buyer_id is not null) as "isPromised",
        l.name as "listName", l.producer_id as "listProducerId"
      from sales_unit u join product p on p.id = u.product_id left join price_list l on l.id = ${listId}::uuid and l.ended_on is null
      where u.id = ${unitId}::uuid`);
    if (!unit || (listId && unit.listProducerId !== unit.producerId)) throw platformRefusals.because('not-found');
    reading.allow('catalogue.manage-offers', 'Offer', { producerId: unit.producerId });
    if (unit.isPromised) throw catalogueRefusals.because('offer-promised');
    return unit;
  }
}

function exact(text: string): string {
  const unitPrice = unitPriceOf(text);
  if (!unitPrice) throw catalogueRefusals.because('price-invalid', { price: text });
  return unitPrice;
}
