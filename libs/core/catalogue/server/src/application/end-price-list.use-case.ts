import { Injectable } from '@nestjs/common';
import { pricesChanged, type PriceBook } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { PriceListEnds } from '../persistence/price-list-ends';
import { PriceLists } from '../persistence/price-lists';
import { listSaid } from './list-said';
import { PriceBookOfProducer } from './price-book.query';

const input = z.object({ id: z.uuid(), producerId: z.uuid() });
type Input = z.infer<typeof input>;

/** Whom the list was for has the price of everybody again. One by which nobody can have bought is forgotten; any other ends today. */
@Injectable()
export class EndPriceList implements UseCase<Input, PriceBook> {
  readonly name = 'catalogue.end-price-list';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly lists: PriceLists,
    private readonly ends: PriceListEnds,
    private readonly book: PriceBookOfProducer,
  ) {}

  async execute(work: Work, { id, producerId }: Input): Promise<PriceBook> {
    work.allow('catalogue.manage-offers', 'Offer', { producerId });
    if (!(await this.lists.isProducer(work, producerId))) throw platformRefusals.because('not-found');
    await this.lists.lock(work, producerId);
    const holder = await this.ends.holder(work, id);
    if (holder && holder.producerId !== producerId) throw platformRefusals.because('not-found');
    // None is one that was forgotten: asked again, there is nothing left to do.
    if (holder && !holder.isOver) await this.end(work, id, producerId);
    return this.book.read(work, { producerId });
  }

  private async end(work: Work, id: string, producerId: string): Promise<void> {
    const today = localDay(work.at, work.territory.timeZone);
    const list = (await this.lists.of(work, producerId, today)).find((one) => one.id === id)!;
    const unitIds = await this.lists.unitsOf(work, [id], today);
    if (await this.ends.wasOfUse(work, id)) await this.ends.end(work, id, today);
    else await this.ends.remove(work, id);
    work.about(producerId, ...list.buyers.map((buyer) => buyer.id));
    work.changed(listSaid(list), null, list.name);
    if (unitIds.length) work.emit(pricesChanged, { unitIds, from: today });
  }
}
