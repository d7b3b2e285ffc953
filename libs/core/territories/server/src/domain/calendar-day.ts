export const CALENDAR_KINDS = ['public-holiday', 'school-holiday', 'local-feast', 'closure', 'season'] as const;

export interface CalendarDay {
  readonly day: string;
  readonly kind: (typeof CALENDAR_KINDS)[number];
  readonly label: string;
}
