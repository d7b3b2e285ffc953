import type { WeekRhythm } from '@maillon/core/availability/contract';
import { proposeWeekJob } from '@maillon/core/availability/contract';
import { addDays, localDay, localInstant } from '@maillon/core/territories/server';
import type { Work } from '@maillon/platform/server';
import { v5 as idOf } from 'uuid';
import { DAYS_OF_WEEK, askDayOf } from '../domain/week';
import { nextWeek } from './week-views';

interface Ask {
  readonly week: string;
  readonly at: Date;
}

/** The first week about which the producer can still be asked at the chosen hour. */
function nextAsk(work: Work, { weekday, hour }: WeekRhythm): Ask {
  const time = `${String(hour).padStart(2, '0')}:00`;
  const askOf = (week: string) => localInstant(askDayOf(week, weekday), time, work.territory.timeZone);
  const week = nextWeek(work);
  const at = askOf(week);
  const later = addDays(week, DAYS_OF_WEEK);
  return at > work.at ? { week, at } : { week: later, at: askOf(later) };
}

/** Asks for the job of the next hour that the producer chose. Asked twice for one hour, it is there once. */
export function scheduleAsk(work: Work, producerId: string, rhythm: WeekRhythm): void {
  if (rhythm.channel === 'none') return;
  const { week, at } = nextAsk(work, rhythm);
  const id = idOf(`propose week ${producerId} ${week} ${at.toISOString()}`, work.territory.id);
  work.enqueue(proposeWeekJob, { producerId, week }, { id, notBefore: at });
}

/** Gives up what was foreseen at the hour before. */
export function unscheduleAsk(work: Work, producerId: string): void {
  const today = localDay(work.at, work.territory.timeZone);
  const week = nextWeek(work);
  for (const one of [week, addDays(week, DAYS_OF_WEEK)])
    if (one > today) work.unschedule(proposeWeekJob, { producerId, week: one });
}
