import { Injectable } from '@nestjs/common';
import type { LetterChannel, LetterKind, LetterTime } from '@maillon/platform/contract';
import { sql } from 'kysely';
import type { QuietHours } from '../texts/quiet-hours';
import type { Reading, Work } from '../use-cases/work';

export interface LetterChoice {
  readonly time: LetterTime;
  readonly channel: LetterChannel;
}

export interface ReaderChoice {
  readonly time: LetterTime;
  /** Where and when it may come as a text message; null: by e-mail. */
  readonly text: (QuietHours & { readonly number: string }) | null;
}

interface Row {
  readonly id: string;
  readonly time: LetterTime | null;
  readonly text: ReaderChoice['text'];
}

/** When and on what people read each kind of letter: what they chose, and otherwise what the kind offers first. */
@Injectable()
export class LetterChoices {
  async of(reading: Reading, personId: string, kinds: readonly LetterKind[]): Promise<Map<string, LetterChoice>> {
    const rows = await reading.rows(
      sql<
        LetterChoice & { kind: string }
      >`select kind, time, channel from letter_choice where person_id = ${personId}::uuid`,
    );
    const chosen = new Map(rows.map((row) => [row.kind, row]));
    return new Map(kinds.map((kind) => [kind.name, choiceOf(kind, chosen.get(kind.name))]));
  }

  /** By person; of text messages only numbers that are confirmed and taken. */
  async about(reading: Reading, kind: LetterKind, personIds: readonly string[]): Promise<Map<string, ReaderChoice>> {
    const rows = await reading.rows(sql<Row>`select p as id, c.time,
        case when c.channel = 'text' and n.confirmed_at is not null and n.refused_at is null then
          jsonb_build_object('number', n.number, 'quietFrom', n.quiet_from, 'quietTo', n.quiet_to) end as text
      from unnest(${[...personIds]}::uuid[]) p left join letter_choice c on c.person_id = p and c.kind = ${kind.name}
        left join text_number n on n.person_id = p`);
    return new Map(
      rows.map(({ id, time, text }) => [id, { time: timeOf(kind, time ?? undefined), text: kind.texts ? text : null }]),
    );
  }

  async choose(work: Work, personId: string, kind: LetterKind, { time, channel }: LetterChoice): Promise<void> {
    await work.rows(sql`insert into letter_choice (person_id, kind, time, channel, chosen_at)
      values (${personId}::uuid, ${kind.name}, ${time}, ${channel}, ${work.at}::timestamptz)
      on conflict (territory_id, person_id, kind) do update set time = excluded.time, channel = excluded.channel, chosen_at = excluded.chosen_at
      where (letter_choice.time, letter_choice.channel) <> (excluded.time, excluded.channel)`);
  }
}

function choiceOf(kind: LetterKind, chosen: LetterChoice | undefined): LetterChoice {
  return { time: timeOf(kind, chosen?.time), channel: kind.texts && chosen ? chosen.channel : 'email' };
}

/** What was chosen may be offered no longer: then it is as if nothing had been. */
function timeOf({ times }: LetterKind, chosen: LetterTime | undefined): LetterTime {
  return chosen && times.includes(chosen) ? chosen : times[0]!;
}
