import { Injectable } from '@nestjs/common';
import { catalogueRefusals, pricesChanged, type PriceBook } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { PriceLists, type PriceListRow } from '../persistence/price-lists';
import { listSaid, namesSaid } from './list-said';
import { PriceBookOfProducer } from './price-book.query';

const KINDS = ['restaurant', 'hotel', 'bar', 'canteen'] as const;
const MOST_LISTS = 30;

const input = z.object({
  id: z.uuid(),
  producerId: z.uuid(),
  name: z.string().trim().min(1).max(60),
  kinds: z.array(z.enum(KINDS)).max(KINDS.length),
  buyerIds: z.array(z.uuid()).max(500),
});
type Input = z.infer<typeof input>;

/** A named list of prices and whom it is for, from today on. */
@Injectable()
export class SavePriceList implements UseCase<Input, PriceBook> {
  readonly name = 'catalogue.save-price-list';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly lists: PriceLists,
    private readonly book: PriceBookOfProducer,
  ) {}

  async execute(work: Work, { id, producerId, name, kinds: asked, buyerIds: named }: Input): Promise<PriceBook> {
    work.allow('catalogue.manage-offers', 'Offer', { producerId });
    if (!(await this.lists.isProducer(work, producerId))) throw platformRefusals.because('not-found');
    await this.lists.lock(work, producerId);
    const today = localDay(work.at, work.territory.timeZone);
    const [lists, buyers] = [await this.lists.of(work, producerId, today), await this.lists.buyers(work)];
    const [kinds, buyerIds] = [[...new Set(asked)], [...new Set(named)]];
    const before = lists.find((list) => list.id === id);
    const known = new Map([...buyers, ...(before?.buyers ?? [])].map((buyer) => [buyer.id, buyer.name]));
    if (buyerIds.some((buyerId) => !known.has(buyerId))) throw platformRefusals.because('not-found');
    mustBeFree(lists, { id, name, kinds });
    await this.lists.name(work, { id, producerId, name });
    await this.lists.reach(work, { id, producerId }, { kinds, buyerIds }, today);
    const said = {
      name,
      kinds: kinds.toSorted().join(', '),
      buyers: namesSaid(buyerIds.map((one) => known.get(one)!)),
    };
    work.about(producerId, ...buyerIds);
    work.changed(before ? listSaid(before) : null, said, name);
    const left = lists.filter((list) => list.id !== id && list.buyers.some((buyer) => buyerIds.includes(buyer.id)));
    const unitIds = await this.lists.unitsOf(work, [id, ...left.map((list) => list.id)], today);
    if (unitIds.length) work.emit(pricesChanged, { unitIds, from: today });
    return this.book.read(work, { producerId });
  }
}

function mustBeFree(
  lists: readonly PriceListRow[],
  { id, name, kinds }: { readonly id: string; readonly name: string; readonly kinds: readonly string[] },
): void {
  const others = lists.filter((list) => list.id !== id);
  if (others.length >= MOST_LISTS) throw catalogueRefusals.because('lists-enough', { most: MOST_LISTS });
  if (others.some((list) => list.name === name)) throw catalogueRefusals.because('list-name-taken', { name });
  for (const list of others) {
    const kind = list.kinds.find((one) => kinds.includes(one));
    if (kind) throw catalogueRefusals.because('list-kind-taken', { kind, list: list.name });
  }
}
