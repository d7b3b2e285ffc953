import type { CalendarDay } from './calendar-day';
import { addDays } from './territory-days';

export const SCHOOL_ZONES = ['A', 'B', 'C'] as const;
export type SchoolZone = (typeof SCHOOL_ZONES)[number];

interface SchoolHoliday {
  readonly label: string;
  readonly zones: readonly SchoolZone[];
  /** First day without school, and the day on which school begins again. */
  readonly from: string;
  readonly back: string;
  readonly source: string;
}

const ALL = SCHOOL_ZONES;
const PUBLISHED = 'education.gouv.fr, calendrier scolaire 2025-2026';
// Not yet compared line by line with the publication: its source says so on screen.
const TO_CHECK = 'education.gouv.fr, calendrier scolaire 2026-2027 (à vérifier)';

/** Reference rows of metropolitan France without Corsica. A year that is not here is not known, which is not "none". */
const HOLIDAYS: readonly SchoolHoliday[] = [
  { label: 'Vacances de la Toussaint', zones: ALL, from: '2025-10-18', back: '2025-11-03', source: PUBLISHED },
  { label: 'Vacances de Noël', zones: ALL, from: '2025-12-20', back: '2026-01-05', source: PUBLISHED },
  { label: 'Vacances d’hiver', zones: ['A'], from: '2026-02-07', back: '2026-02-23', source: PUBLISHED },
  { label: 'Vacances d’hiver', zones: ['B'], from: '2026-02-14', back: '2026-03-02', source: PUBLISHED },
  { label: 'Vacances d’hiver', zones: ['C'], from: '2026-02-21', back: '2026-03-09', source: PUBLISHED },
  { label: 'Vacances de printemps', zones: ['A'], from: '2026-04-04', back: '2026-04-20', source: PUBLISHED },
  { label: 'Vacances de printemps', zones: ['B'], from: '2026-04-11', back: '2026-04-27', source: PUBLISHED },
  { label: 'Vacances de printemps', zones: ['C'], from: '2026-04-18', back: '2026-05-04', source: PUBLISHED },
  { label: 'Vacances d’été', zones: ALL, from: '2026-07-04', back: '2026-09-01', source: PUBLISHED },
  { label: 'Vacances de la Toussaint', zones: ALL, from: '2026-10-17', back: '2026-11-02', source: TO_CHECK },
  { label: 'Vacances de Noël', zones: ALL, from: '2026-12-19', back: '2027-01-04', source: TO_CHECK },
  { label: 'Vacances d’hiver', zones: ['A'], from: '2027-02-13', back: '2027-03-01', source: TO_CHECK },
  { label: 'Vacances d’hiver', zones: ['B'], from: '2027-02-20', back: '2027-03-08', source: TO_CHECK },
  { label: 'Vacances d’hiver', zones: ['C'], from: '2027-02-06', back: '2027-02-22', source: TO_CHECK },
  { label: 'Vacances de printemps', zones: ['A'], from: '2027-04-10', back: '2027-04-26', source: TO_CHECK },
  { label: 'Vacances de printemps', zones: ['B'], from: '2027-04-17', back: '2027-05-03', source: TO_CHECK },
  { label: 'Vacances de printemps', zones: ['C'], from: '2027-04-03', back: '2027-04-19', source: TO_CHECK },
];

/** The days without school of a zone in a civil year, as far as they are known. */
export function schoolHolidays(year: number, zone: SchoolZone): CalendarDay[] {
  return HOLIDAYS.filter(({ zones }) => zones.includes(zone))
    .flatMap(({ from, back, label, source }) =>
      daysBetween(from, back).map((day) => ({ day, kind: 'school-holiday' as const, label, source })),
    )
    .filter(({ day }) => day.startsWith(`${year}-`));
}

function daysBetween(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = from; day < until; day = addDays(day, 1)) days.push(day);
  return days;
}
