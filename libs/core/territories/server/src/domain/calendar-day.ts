export const CALENDAR_KINDS = ['public-holiday', 'school-holiday', 'local-feast', 'closure', 'season'] as const;

export interface CalendarDay {
  readonly day: string;
  readonly kind: (typeof CALENDAR_KINDS)[number];
  readonly label: string;
  /** Where it is known from; null for what the territory decided itself. */
  readonly source: string | null;
}
