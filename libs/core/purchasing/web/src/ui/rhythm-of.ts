/** The rhythms that a form offers; the server speaks the words. */
export interface RhythmChoice {
  readonly every: 'week' | 'fortnight' | 'month';
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays: readonly number[];
  readonly monthDay: number;
}

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** RRULE of RFC 5545; null while no day is chosen. */
export function ruleOf({ every, weekdays, monthDay }: RhythmChoice): string | null {
  if (every === 'month') return `FREQ=MONTHLY;BYMONTHDAY=${monthDay}`;
  if (weekdays.length === 0) return null;
  const days = weekdays.toSorted().map((day) => WEEKDAYS[day - 1]);
  return `FREQ=WEEKLY${every === 'fortnight' ? ';INTERVAL=2' : ''};BYDAY=${days.join(',')}`;
}

/** What the form shows of a rule; null for one that it cannot show. */
export function choiceOf(rule: string): RhythmChoice | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const interval = parts.get('INTERVAL') ?? '1';
  const monthDay = Number(parts.get('BYMONTHDAY') ?? 1);
  const weekdays = (parts.get('BYDAY') ?? '').split(',').map((day) => WEEKDAYS.indexOf(day as 'MO') + 1);
  if (parts.get('FREQ') === 'MONTHLY' && interval === '1' && !parts.has('BYDAY') && monthDay >= 1)
    return { every: 'month', weekdays: [], monthDay };
  if (parts.get('FREQ') !== 'WEEKLY' || !['1', '2'].includes(interval) || weekdays.includes(0)) return null;
  return { every: interval === '2' ? 'fortnight' : 'week', weekdays, monthDay: 1 };
}
