import type { DeliveryPromise } from '@maillon/core/catalogue/web';
import type { OpenSession } from '../data/open-session';
import type { SessionFulfilmentQuery } from '../data/sessions.generated';

type Option = SessionFulfilmentQuery['fulfilmentOptions'][number];

/** The honest time: the first way of receiving the goods that is really possible. */
export function promiseOf(session: OpenSession | undefined, options: readonly Option[]): DeliveryPromise {
  const first = options
    .filter((option) => option.feasible)
    .toSorted((a, b) => a.windowStart.localeCompare(b.windowStart))[0];
  return {
    cutOffAt: session?.cutOffAt ?? '',
    day: session?.deliveryDay ?? '',
    windowStart: first?.windowStart ?? null,
    windowEnd: first?.windowEnd ?? null,
  };
}
