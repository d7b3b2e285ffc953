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
// Each year has its own text; the rows were compared with two reproductions that name it.
const OF_2025 = 'Arrêté du 7 décembre 2022 (calendrier scolaire 2025-2026)';
const OF_2026 = 'Arrêté du 22 octobre 2025 (calendrier scolaire 2026-2027)';
const OF_2027 = 'Arrêté du 21 juillet 2026 (calendrier scolaire 2027-2028)';

/** Reference rows of metropolitan France without Corsica. A year that is not here is not known, which is not "none". */
const HOLIDAYS: readonly SchoolHoliday[] = [
  { label: 'Vacances de la Toussaint', zones: ALL, from: '2025-10-18', back: '2025-11-03', source: OF_2025 },
  { label: 'Vacances de Noël', zones: ALL, from: '2025-12-20', back: '2026-01-05', source: OF_2025 },
  { label: 'Vacances d’hiver', zones: ['A'], from: '2026-02-07', back: '2026-02-23', source: OF_2025 },
  { label: 'Vacances d’hiver', zones: ['B'], from: '2026-02-14', back: '2026-03-02', source: OF_2025 },
  { label: 'Vacances d’hiver', zones: ['C'], from: '2026-02-21', back: '2026-03-09', source: OF_2025 },
  { label: 'Vacances de printemps', zones: ['A'], from: '2026-04-04', back: '2026-04-20', source: OF_2025 },
  { label: 'Vacances de printemps', zones: ['B'], from: '2026-04-11', back: '2026-04-27', source: OF_2025 },
  { label: 'Vacances de printemps', zones: ['C'], from: '2026-04-18', back: '2026-05-04', source: OF_2025 },
  { label: 'Pont de l’Ascension', zones: ALL, from: '2026-05-15', back: '2026-05-18', source: OF_2025 },
  { label: 'Vacances d’été', zones: ALL, from: '2026-07-04', back: '2026-09-01', source: OF_2025 },
  { label: 'Vacances de la Toussaint', zones: ALL, from: '2026-10-17', back: '2026-11-02', source: OF_2026 },
  { label: 'Vacances de Noël', zones: ALL, from: '2026-12-19', back: '2027-01-04', source: OF_2026 },
  { label: 'Vacances d’hiver', zones: ['A'], from: '2027-02-13', back: '2027-03-01', source: OF_2026 },
  { label: 'Vacances d’hiver', zones: ['B'], from: '2027-02-20', back: '2027-03-08', source: OF_2026 },
  { label: 'Vacances d’hiver', zones: ['C'], from: '2027-02-06', back: '2027-02-22', source: OF_2026 },
  { label: 'Vacances de printemps', zones: ['A'], from: '2027-04-10', back: '2027-04-26', source: OF_2026 },
  { label: 'Vacances de printemps', zones: ['B'], from: '2027-04-17', back: '2027-05-03', source: OF_2026 },
  { label: 'Vacances de printemps', zones: ['C'], from: '2027-04-03', back: '2027-04-19', source: OF_2026 },
  { label: 'Pont de l’Ascension', zones: ALL, from: '2027-05-07', back: '2027-05-10', source: OF_2026 },
  // The reproductions disagree about 1 September 2027 itself.
  { label: 'Vacances d’été', zones: ALL, from: '2027-07-03', back: '2027-09-01', source: OF_2026 },
  { label: 'Vacances de la Toussaint', zones: ALL, from: '2027-10-23', back: '2027-11-08', source: OF_2027 },
  { label: 'Vacances de Noël', zones: ALL, from: '2027-12-18', back: '2028-01-03', source: OF_2027 },
  { label: 'Vacances d’hiver', zones: ['A'], from: '2028-02-19', back: '2028-03-06', source: OF_2027 },
  { label: 'Vacances d’hiver', zones: ['B'], from: '2028-02-05', back: '2028-02-21', source: OF_2027 },
  { label: 'Vacances d’hiver', zones: ['C'], from: '2028-02-12', back: '2028-02-28', source: OF_2027 },
  { label: 'Vacances de printemps', zones: ['A'], from: '2028-04-22', back: '2028-05-09', source: OF_2027 },
  { label: 'Vacances de printemps', zones: ['B'], from: '2028-04-08', back: '2028-04-24', source: OF_2027 },
  { label: 'Vacances de printemps', zones: ['C'], from: '2028-04-15', back: '2028-05-02', source: OF_2027 },
  { label: 'Pont de l’Ascension', zones: ALL, from: '2028-05-26', back: '2028-05-29', source: OF_2027 },
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
