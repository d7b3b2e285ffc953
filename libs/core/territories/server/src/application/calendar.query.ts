import { Injectable } from '@nestjs/common';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import type { CalendarDay } from '../domain/calendar-day';
import { dayNameIn } from '../domain/calendar-words';
import { addDays } from '../domain/territory-days';

const LONGEST_DAYS = 1_100;

const input = z
  .object({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => to <= addDays(from, LONGEST_DAYS), {
    path: ['to'],
    error: 'At most three years at a time.',
  });
type Input = z.infer<typeof input>;

@Injectable()
export class Calendar implements ReadCase<Input, CalendarDay[]> {
  readonly name = 'territories.calendar';
  readonly permission = 'territories.read';
  readonly input = input;

  async read(reading: Reading, { from, to }: Input): Promise<CalendarDay[]> {
    const days = await reading.rows(sql<CalendarDay>`select day, kind, label, source from calendar_day
      where day between ${from}::date and ${to}::date order by day, kind`);
    return days.map((one) => ({ ...one, label: dayNameIn(reading.locale, one.label) }));
  }
}
