import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { CALENDAR_KINDS, type CalendarDay } from '../domain/calendar-day';

const input = z.object({ day: z.iso.date(), kind: z.enum(CALENDAR_KINDS), label: z.string().trim().min(1).max(120) });

@Injectable()
export class MarkCalendarDay implements UseCase<CalendarDay, CalendarDay> {
  readonly name = 'territories.mark-calendar-day';
  readonly permission = 'territories.manage';
  readonly input = input;

  async execute(work: Work, { day, kind, label }: CalendarDay): Promise<CalendarDay> {
    const before = await work.row(
      sql<{ label: string }>`select label from calendar_day where day = ${day}::date and kind = ${kind} for update`,
    );
    work.changed(before, { label });
    await work.rows(sql`insert into calendar_day (day, kind, label) values (${day}::date, ${kind}, ${label})
      on conflict (territory_id, day, kind) do update set label = excluded.label`);
    return { day, kind, label };
  }
}
