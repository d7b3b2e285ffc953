import { Injectable } from '@nestjs/common';
import type { LetterKind, LetterTime } from '@maillon/platform/contract';
import { sql } from 'kysely';
import type { Reading, Work } from '../use-cases/work';

/** When people read each kind of letter: what they chose, and otherwise what the kind offers first. */
@Injectable()
export class LetterChoices {
  async of(reading: Reading, personId: string, kinds: readonly LetterKind[]): Promise<Map<string, LetterTime>> {
    const rows = await reading.rows(
      sql<{ kind: string; time: LetterTime }>`select kind, time from letter_choice where person_id = ${personId}::uuid`,
    );
    const chosen = new Map(rows.map(({ kind, time }) => [kind, time]));
    return new Map(kinds.map((kind) => [kind.name, timeOf(kind, chosen.get(kind.name))]));
  }

  async about(reading: Reading, kind: LetterKind, personIds: readonly string[]): Promise<Map<string, LetterTime>> {
    const rows = await reading.rows(sql<{ id: string; time: LetterTime | null }>`select p as id, c.time
      from unnest(${[...personIds]}::uuid[]) p left join letter_choice c on c.person_id = p and c.kind = ${kind.name}`);
    return new Map(rows.map(({ id, time }) => [id, timeOf(kind, time ?? undefined)]));
  }

  async choose(work: Work, personId: string, kind: LetterKind, time: LetterTime): Promise<void> {
    await work.rows(sql`insert into letter_choice (person_id, kind, time, chosen_at)
      values (${personId}::uuid, ${kind.name}, ${time}, ${work.at}::timestamptz)
      on conflict (territory_id, person_id, kind) do update set time = excluded.time, chosen_at = excluded.chosen_at
      where letter_choice.time <> excluded.time`);
  }
}

/** What was chosen may be offered no longer: then it is as if nothing had been. */
function timeOf({ times }: LetterKind, chosen: LetterTime | undefined): LetterTime {
  return chosen && times.includes(chosen) ? chosen : times[0]!;
}
