import { FamiliesPastHour } from './application/families-past-hour.query';
import { LateOrderQuery } from './application/late-order.query';
import { LetThrough } from './application/let-through';
import { OrderPastCutOff } from './application/order-past-cut-off.use-case';
import { PlaceLateOrder } from './application/place-late-order.use-case';
import { TellOfLateLine } from './application/tell-of-late-line';
import { TellOfLateOrder } from './application/tell-of-late-order';
import { LateDesk } from './persistence/late-desk';

/** What only a manager has ordered, past the hour of a family or of the sale. */
export const lateOrders = {
  useCases: [OrderPastCutOff, PlaceLateOrder],
  queries: [FamiliesPastHour, LateOrderQuery],
  providers: [LateDesk, LetThrough, TellOfLateLine, TellOfLateOrder],
} as const;
