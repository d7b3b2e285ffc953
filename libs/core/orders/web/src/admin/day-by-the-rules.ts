import { addDays } from '@maillon/platform/web';

export interface RulesOfDay {
  readonly weekdays: readonly number[];
  readonly closedOn: readonly string[];
  readonly cutOff?: { readonly daysBefore: number; readonly time: string } | null;
}

export interface DayByTheRules {
  /** The rules foresee deliveries on that day. */
  readonly isServed: boolean;
  /** The latest cut-off, as local day and time; null: the rules do not say. */
  readonly latest: { readonly day: string; readonly time: string } | null;
}

/** What the rules of a delivery day say of a session. `kinds`: what the calendar marks on it. */
export function dayByTheRules(rules: RulesOfDay, day: string, kinds: readonly string[]): DayByTheRules {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  const isWeekday = rules.weekdays.length === 0 || rules.weekdays.includes(weekday);
  const { cutOff } = rules;
  return {
    isServed: isWeekday && !kinds.some((kind) => rules.closedOn.includes(kind)),
    latest: cutOff ? { day: addDays(day, -cutOff.daysBefore), time: cutOff.time } : null,
  };
}
