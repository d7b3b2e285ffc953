import { addDays } from '@maillon/platform/web';

/** A sales session as it is planned: days and hours of the territory. */
export interface SessionPlan {
  readonly name: string;
  readonly deliveryDay: string;
  readonly opensDay: string;
  readonly opensTime: string;
  readonly cutOffDay: string;
  readonly cutOffTime: string;
  /** Prices come from the auction of the delivery day's morning. */
  readonly isAuction: boolean;
  readonly pricesTime: string;
}

const HOURS = { cutOffTime: '22:00', isAuction: false, pricesTime: '07:15' };

/** A kitchen may wait for the end of its service: nothing is prepared before the boats are in. */
export function cutOffTimeOf(isAuction: boolean): string {
  return isAuction ? '23:45' : HOURS.cutOffTime;
}

/** Orders open two mornings before the delivery and become firm the evening before: what most hubs do. */
export function planFor(deliveryDay: string, name: string, today: string): SessionPlan {
  const opens = addDays(deliveryDay, -2);
  return {
    name,
    deliveryDay,
    opensDay: opens < today ? today : opens,
    opensTime: '06:00',
    cutOffDay: addDays(deliveryDay, -1),
    ...HOURS,
  };
}

/** The first day, at least two days ahead, on which no session delivers yet; Sundays are passed over. */
export function nextDeliveryDay(today: string, taken: readonly string[]): string {
  let day = addDays(today, 2);
  while (taken.includes(day) || new Date(`${day}T00:00:00Z`).getUTCDay() === 0) day = addDays(day, 1);
  return day;
}
