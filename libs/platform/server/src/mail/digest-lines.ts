import { Injectable } from '@nestjs/common';
import { sendDigests } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { v5 as idOf } from 'uuid';
import type { Reading, Work } from '../use-cases/work';
import { DigestHours, USUAL_HOUR, hourOf } from './digest-hours';
import type { Addressee } from './addressees';
import type { LetterItem } from './letter';

export interface DigestLine {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  /** What it is about: a line that the facts overtook is taken back by it. */
  readonly about: string | null;
  readonly line: LetterItem;
}

export interface WaitingLine extends Pick<DigestLine, 'id' | 'kind' | 'line'> {
  readonly to: Addressee;
}

/** What waits for the morning. */
@Injectable()
export class DigestLines {
  constructor(private readonly hours: DigestHours) {}

  /** Laid twice under one id, it is there once. A morning that is being written, or was, is over: the next one takes it. */
  async lay(work: Work, lines: readonly DigestLine[]): Promise<void> {
    if (lines.length === 0) return;
    await work.rows(sql`insert into digest_line (id, person_id, kind, about, line, at)
      select id, "personId", kind, about, line, ${work.at}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as r (id uuid, "personId" uuid, kind text, about uuid, line jsonb)
      on conflict do nothing`);
    await this.ask(
      work,
      lines.map(({ personId }) => personId),
    );
  }

  /** For their letters to be made, at the hours that they chose. */
  async ask(work: Work, personIds: readonly string[]): Promise<void> {
    for (const hour of await this.hours.of(work, personIds)) {
      const { day, at } = await this.nextMorning(work, hour);
      const payload = hour === USUAL_HOUR ? { day } : { day, hour };
      work.enqueue(sendDigests, payload, { id: jobOf(work, day, hour), notBefore: new Date(at) });
    }
  }

  async waits(reading: Reading, personId: string): Promise<boolean> {
    const line = await reading.row(sql`select 1 from digest_line where person_id = ${personId}::uuid limit 1`);
    return line !== null;
  }

  /** When whoever of them reads last will read what is laid now. */
  async latest(work: Work, personIds: readonly string[]): Promise<Date> {
    const mornings = [];
    for (const hour of await this.hours.of(work, personIds)) mornings.push(await this.nextMorning(work, hour));
    return new Date(Math.max(...mornings.map(({ at }) => new Date(at).getTime())));
  }

  /** Nobody needs to read it any more. */
  async takeBack(work: Work, kind: string, about: string): Promise<boolean> {
    const gone = await work.rows(
      sql`delete from digest_line where kind = ${kind} and about = ${about}::uuid returning id`,
    );
    return gone.length > 0;
  }

  async forget(work: Work, kind: string, personId: string): Promise<void> {
    await work.rows(sql`delete from digest_line where kind = ${kind} and person_id = ${personId}::uuid`);
  }

  /** All that is read at that hour, gone from here; those of people who left the territory are answered no more. */
  take(work: Work, hour: number): Promise<WaitingLine[]> {
    return work.rows(sql<WaitingLine>`with gone as (delete from digest_line d where ${hourOf(sql`d.person_id`)} = ${hour} returning id, person_id, kind, line, at)
      select g.id, g.kind, g.line, jsonb_build_object('personId', p.id, 'name', p.name, 'email', p.email, 'locale', p.locale,
        'organisationId', null) as to
      from gone g join person_in_territory p on p.id = g.person_id order by p.id, g.at, g.id`);
  }

  private async nextMorning(work: Work, hour: number): Promise<{ day: string; at: string }> {
    const mornings = await work.rows(sql<{ day: string; at: string }>`with here as (
        select (${work.at}::timestamptz at time zone ${work.territory.timeZone}) as now)
      select (now::date + n)::text as day, ((now::date + n + make_time(${hour}, 0, 0)) at time zone ${work.territory.timeZone}) as at
      from here, generate_series(0, 8) n where now::date + n + make_time(${hour}, 0, 0) > now order by n`);
    for (const morning of mornings) if (!(await begun(work, morning.day, hour))) return morning;
    return mornings.at(-1)!;
  }
}

/** The row stays locked until the line is written: a digest that has not begun waits for it. */
async function begun(work: Reading, day: string, hour: number): Promise<boolean> {
  const run = await work.row(
    sql<{ state: string }>`select state from job_run where id = ${jobOf(work, day, hour)}::uuid for share`,
  );
  return run !== null && run.state !== 'queued';
}

function jobOf({ territory }: Pick<Reading, 'territory'>, day: string, hour: number): string {
  return idOf(`digest ${day}${hour === USUAL_HOUR ? '' : ` ${hour}`}`, territory.id);
}
