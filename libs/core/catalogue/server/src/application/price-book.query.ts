import { Injectable } from '@nestjs/common';
import type { PriceBook, PricedUnit } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ListPrices, type ListedPrice, type PricedUnitRow } from '../persistence/list-prices';
import { PriceLists } from '../persistence/price-lists';

const input = z.object({ producerId: z.uuid().nullish() });
type Input = z.infer<typeof input>;

/** All that a producer asks of whom. */
@Injectable()
export class PriceBookOfProducer implements ReadCase<Input, PriceBook> {
  readonly name = 'catalogue.price-book';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly lists: PriceLists,
    private readonly prices: ListPrices,
  ) {}

  async read(reading: Reading, { producerId: asked }: Input): Promise<PriceBook> {
    const producerId = asked ?? (reading.actor.kind === 'person' ? reading.actor.organisationId : null);
    if (!producerId) throw platformRefusals.because('not-found');
    reading.allow('catalogue.manage-offers', 'Offer', { producerId });
    if (!(await this.lists.isProducer(reading, producerId))) throw platformRefusals.because('not-found');
    const today = localDay(reading.at, reading.territory.timeZone);
    const units = await this.prices.units(reading, producerId, today);
    const said = Map.groupBy(
      await this.prices.of(
        reading,
        units.map(({ unitId }) => unitId),
        today,
      ),
      ({ unitId }) => unitId,
    );
    const lists = await this.lists.of(reading, producerId, today);
    return {
      producerId,
      lists: lists.map(({ id, name, kinds, buyers }) => ({ id, name, kinds: [...kinds], buyers: [...buyers] })),
      buyers: await this.lists.buyers(reading),
      units: units.map((unit) => unitView(unit, said.get(unit.unitId) ?? [], today)),
    };
  }
}

function unitView(unit: PricedUnitRow, said: readonly ListedPrice[], today: string): PricedUnit {
  const { unitId, productName, unitLabel, pricing, unitPrice } = unit;
  const own =
    said.find(({ listId, from }) => listId === null && from <= today) ?? said.find(({ listId }) => listId === null);
  return {
    ...{ unitId, productName, unitLabel, pricing, unitPrice },
    steps: steps(own?.breaks ?? []),
    lists: said.flatMap(({ listId, unitPrice: price, breaks, from, to }) =>
      listId && price ? [{ listId, unitPrice: price, steps: steps(breaks), from, to }] : [],
    ),
  };
}

function steps(breaks: ListedPrice['breaks']) {
  return breaks.map(([from, unitPrice]) => ({ from, unitPrice }));
}
