import { Injectable } from '@nestjs/common';
import { pricesChanged, type PriceBook } from '@maillon/core/catalogue/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { withPrice } from '../domain/price-history';
import { ListPrices, type ListedPrice } from '../persistence/list-prices';
import { Prices } from '../persistence/prices';
import { SalesUnits } from '../persistence/sales-units';
import { LinePrices, linePriceInput, type LinePriceInput } from './line-price';
import { PriceBookOfProducer } from './price-book.query';

/** What a line costs everybody, or those of one list, with its steps by quantity, from a day on. */
@Injectable()
export class SetLinePrice implements UseCase<LinePriceInput, PriceBook> {
  readonly name = 'catalogue.set-line-price';
  readonly permission = 'catalogue.manage-offers';
  readonly input = linePriceInput;

  constructor(
    private readonly units: SalesUnits,
    private readonly judging: LinePrices,
    private readonly prices: Prices,
    private readonly listed: ListPrices,
    private readonly book: PriceBookOfProducer,
  ) {}

  async execute(work: Work, wanted: LinePriceInput): Promise<PriceBook> {
    await this.units.forChange(work, wanted.unitId, wanted.from);
    const line = await this.judging.judged(work, wanted);
    const { unitId, producerId, list, from, unitPrice, history, publicPrice, breaks } = line;
    const before = await this.saidBefore(work, unitId, list?.id ?? null, from);
    if (!list && unitPrice !== publicPrice)
      await this.prices.keep(work, [{ unitId, prices: withPrice(history, unitPrice!, from) }]);
    await this.listed.keep(work, { unitId, listId: list?.id ?? null, from }, { unitPrice, breaks });
    work.about(producerId);
    work.changed(
      { unitPrice: list ? (before?.unitPrice ?? null) : publicPrice, steps: told(before?.breaks ?? []) },
      { unitPrice, steps: told(breaks) },
      list ? `${line.name} · ${list.name}` : line.name,
    );
    work.emit(pricesChanged, { unitIds: [unitId], from });
    return this.book.read(work, { producerId });
  }

  private async saidBefore(
    work: Work,
    unitId: string,
    listId: string | null,
    day: string,
  ): Promise<ListedPrice | undefined> {
    const said = await this.listed.of(work, [unitId], day);
    return said.find((one) => one.listId === listId && one.from <= day);
  }
}

function told(breaks: ListedPrice['breaks']): string {
  return breaks.map(([from, unitPrice]) => `${from} : ${unitPrice}`).join(' · ');
}
