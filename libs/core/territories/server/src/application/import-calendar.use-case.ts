import { Injectable } from '@nestjs/common';
import { territoriesRefusals } from '@maillon/core/territories/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import type { CalendarDay } from '../domain/calendar-day';
import { publicHolidays } from '../domain/public-holidays';
import { SCHOOL_ZONES, schoolHolidays } from '../domain/school-holidays';

const input = z.object({
  year: z.number().int().min(2000).max(2100),
  publicHolidays: z.boolean().nullish(),
  schoolZone: z.enum(SCHOOL_ZONES).nullish(),
});
type Input = z.infer<typeof input>;

/** Writes the days of a year that are known for everybody. What the territory wrote itself stays as it is. */
@Injectable()
export class ImportCalendar implements UseCase<Input, number> {
  readonly name = 'territories.import-calendar';
  readonly permission = 'territories.manage';
  readonly input = input;

  async execute(work: Work, { year, publicHolidays: holidays, schoolZone }: Input): Promise<number> {
    const school = schoolZone ? schoolHolidays(year, schoolZone) : [];
    if (schoolZone && !school.length) throw territoriesRefusals.because('school-year-unknown', { year });
    const days: CalendarDay[] = [...(holidays ? publicHolidays(year) : []), ...school];
    const written = await work.rows(sql`insert into calendar_day (day, kind, label, source)
      select day, kind, label, source from jsonb_to_recordset(${JSON.stringify(days)}::jsonb)
        as r (day date, kind text, label text, source text)
      on conflict (territory_id, day, kind) do nothing returning day`);
    if (written.length) work.changed(null, { days: written.length, year });
    return written.length;
  }
}
