import type { Weekday } from './vocabulary.ts';

export interface DemoSession {
  readonly opensAt: string;
  readonly cutOffAt: string;
  readonly deliveryDay: string;
}

export interface DatedRange {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface DemoCalendar {
  readonly publicHolidays: readonly { readonly day: string; readonly nameFr: string; readonly nameEn: string }[];
  readonly schoolZone: 'A' | 'B' | 'C';
  readonly schoolHolidays: readonly DatedRange[];
  readonly touristSeasons: readonly DatedRange[];
  readonly localFeasts: readonly DatedRange[];
  readonly closures: readonly DatedRange[];
  readonly deliveryDays: readonly Weekday[];
  /** January to December, May = 1. */
  readonly demandByMonth: readonly number[];
}

export interface DemoTerritory {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string;
  readonly timeZone: string;
  readonly locales: readonly string[];
  readonly perimeter: {
    readonly epciSiren: string;
    readonly validFrom: string;
    readonly communes: readonly string[];
  };
  readonly supplyArea: {
    readonly radiusKm: number;
    readonly neighbourEpcis: readonly { readonly siren: string; readonly name: string }[];
    /** Perimeter and named neighbours together. */
    readonly communes: readonly string[];
  };
  readonly calendar: DemoCalendar;
  readonly plugins: readonly string[];
  readonly session: DemoSession;
}
