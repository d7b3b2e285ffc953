import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { CALENDAR_KINDS } from '../domain/calendar-day';

const input = z.object({ day: z.iso.date(), until: z.iso.date().nullish(), kind: z.enum(CALENDAR_KINDS) });
type Input = z.infer<typeof input>;

/** Answers whether there was something to clear. */
@Injectable()
export class ClearCalendarDay implements UseCase<Input, boolean> {
  readonly name = 'territories.clear-calendar-day';
  readonly permission = 'territories.manage';
  readonly input = input;

  async execute(work: Work, { day, until, kind }: Input): Promise<boolean> {
    const cleared = await work.rows(
      sql<{
        label: string;
      }>`delete from calendar_day where day between ${day}::date and ${until ?? day}::date and kind = ${kind} returning label`,
    );
    if (cleared[0]) work.changed({ ...cleared[0], days: cleared.length }, null);
    return cleared.length > 0;
  }
}
