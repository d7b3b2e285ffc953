import { Injectable } from '@nestjs/common';
import type { GuideEntry, OrderGuide } from '@maillon/core/purchasing/contract';
import { localDay } from '@maillon/core/territories/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { serve } from '../domain/serving';
import { Sales } from '../persistence/sales';
import { DayShelf, type Shelf } from './day-shelf';
import { kitchenOf } from './kitchen-of';
import { OrderGuides, type GuideEntryRow } from './order-guides';
import { proposalsView, servingView } from './serving-view';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** The guide with what serves each entry in a sale: five statements, whatever its length. */
@Injectable()
export class GuideOfSession implements ReadCase<Input, OrderGuide> {
  readonly name = 'purchasing.order-guide';
  readonly permission = 'purchasing.keep-habits';
  readonly input = input;

  constructor(
    private readonly sales: Sales,
    private readonly guides: OrderGuides,
    private readonly shelf: DayShelf,
  ) {}

  async read(reading: Reading, { sessionId }: Input): Promise<OrderGuide> {
    const buyerId = kitchenOf(reading);
    const sale = await this.sales.of(reading, sessionId);
    const entries = await this.guides.of(reading, buyerId);
    const arranged = await this.guides.families(reading, buyerId);
    if (entries.length === 0) return { sessionId, families: [], entries: [] };
    const shelf = await this.shelf.of(reading, entries, { sessionId, buyerId, day: sale.deliveryDay });
    const present = [...new Set(entries.map(({ family }) => family))];
    const families = [...new Set([...arranged.filter((family) => present.includes(family)), ...present])];
    return { sessionId, families, entries: entries.map((entry) => entryView(reading, entry, shelf)) };
  }
}

function entryView({ locale, territory }: Reading, entry: GuideEntryRow, shelf: Shelf): GuideEntry {
  const { offer, reason, proposals } = serve(entry, shelf.candidatesFor(entry), shelf);
  const { lastOrderedAt, ...said } = entry;
  return {
    ...said,
    lastOrderedOn: lastOrderedAt && localDay(new Date(lastOrderedAt), territory.timeZone),
    offer: offer && servingView(offer, 'same', entry.usualQuantity),
    reason: reason?.code ?? null,
    reasonText: reason?.say(locale) ?? null,
    proposals: proposalsView(proposals, entry.usualQuantity),
  };
}
