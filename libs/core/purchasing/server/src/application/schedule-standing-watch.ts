import { watchStandingOrdersJob } from '@maillon/core/purchasing/contract';
import { addDays, localDay, localInstant } from '@maillon/core/territories/server';
import type { Work } from '@maillon/platform/server';
import { v5 as idOf } from 'uuid';

/** Of the day before: late enough that a sale would be announced, early enough to buy elsewhere. */
const NOON = '12:00';

/** Standing orders are looked at before each delivery day; asked for twice, once for each day. */
export function watchStandingOrders(work: Work, day = nextToWatch(work)): void {
  const id = idOf(`standing orders without a sale ${day}`, work.territory.id);
  work.enqueue(watchStandingOrdersJob, { day }, { id, notBefore: watchedAt(work, day) });
}

function nextToWatch(work: Work): string {
  const tomorrow = addDays(localDay(work.at, work.territory.timeZone), 1);
  return watchedAt(work, tomorrow) > work.at ? tomorrow : addDays(tomorrow, 1);
}

function watchedAt({ territory }: Work, day: string): Date {
  return localInstant(addDays(day, -1), NOON, territory.timeZone);
}
