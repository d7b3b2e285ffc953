import type { CutOffRule, Rulebook } from '@maillon/core/rulebook/contract';

/** A day of delivery, as the calendar of the territory shows it. */
export interface TradingDay {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** What is marked on it. */
  readonly marks: readonly { readonly kind: string; readonly label: string }[];
}

export type DayFault = { readonly rule: 'weekday' } | { readonly rule: 'closed'; readonly label: string };

/** Why nothing is delivered on that day; null: something may be. */
export function dayFault({ weekdays, closedOn }: Rulebook, { weekday, marks }: TradingDay): DayFault | null {
  if (weekdays.length && !weekdays.includes(weekday)) return { rule: 'weekday' };
  const closed = marks.find(({ kind }) => closedOn.includes(kind));
  return closed ? { rule: 'closed', label: closed.label } : null;
}

/** Until when a family may be ordered, or, without one, a session may be open; null: rules do not say. */
export function cutOffRule({ cutOff, familyCutOffs }: Rulebook, family: string | null): CutOffRule | null {
  return familyCutOffs.find((one) => one.family === family) ?? cutOff ?? null;
}
