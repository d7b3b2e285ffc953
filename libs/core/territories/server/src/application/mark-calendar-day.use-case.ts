import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { CALENDAR_KINDS, type CalendarDay } from '../domain/calendar-day';
import { addDays } from '../domain/territory-days';

const LONGEST_DAYS = 366;

const input = z
  .object({
    day: z.iso.date(),
    until: z.iso.date().nullish(),
    kind: z.enum(CALENDAR_KINDS),
    label: z.string().trim().min(1).max(120),
  })
  .refine(({ day, until }) => !until || (until >= day && until <= addDays(day, LONGEST_DAYS)), {
    path: ['until'],
    error: 'From the first day on, at most a year.',
  });
type Input = z.infer<typeof input>;

@Injectable()
export class MarkCalendarDay implements UseCase<Input, CalendarDay> {
  readonly name = 'territories.mark-calendar-day';
  readonly permission = 'territories.manage';
  readonly input = input;

  async execute(work: Work, { day, until, kind, label }: Input): Promise<CalendarDay> {
    const before = await work.row(
      sql<{ label: string }>`select label from calendar_day where day = ${day}::date and kind = ${kind} for update`,
    );
    work.changed(before, { label });
    await work.rows(sql`insert into calendar_day (day, kind, label)
      select d::date, ${kind}, ${label} from generate_series(${day}::date, ${until ?? day}::date, '1 day') d
      on conflict (territory_id, day, kind) do update set label = excluded.label, source = null`);
    return { day, kind, label, source: null };
  }
}
