import { Injectable } from '@nestjs/common';
import type { SentLetterSums as SentLetterSumsView } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';
import { WrittenTo } from './written-to';
import { sentLetterFilter } from './sent-letter-filter';
import { LETTERS, lettersWhere } from './sent-letters.sql';

const input = z.object(sentLetterFilter);
type Input = z.infer<typeof input>;

/** How many left, and how: what an operator of text messages charges for can be counted. */
@Injectable()
export class SentLetterSums implements ReadCase<Input, SentLetterSumsView> {
  readonly name = 'platform.sent-letter-sums';
  readonly permission = 'platform.read-letters';
  readonly input = input as z.ZodType<Input>;

  constructor(private readonly writtenTo: WrittenTo) {}

  async read(reading: Reading, filter: Input): Promise<SentLetterSumsView> {
    const whom = await this.writtenTo.filter(reading, filter, sql`m.recipient`);
    const sums = await reading.row(sql<SentLetterSumsView>`select
        count(*) filter (where m.sent_at is not null and m.sms_state is distinct from 'sent')::int as emails,
        count(*) filter (where m.sms_state = 'sent')::int as texts,
        coalesce(sum(coalesce(m.sms_parts, 1)) filter (where m.sms_state = 'sent'), 0)::int as "textParts",
        count(*) filter (where m.sms_state = 'unsure')::int as "textsUnsure",
        count(*) filter (where m.sent_at is null)::int as unsent
      from ${LETTERS} m where ${lettersWhere(filter, whom, reading.territory.timeZone)}`);
    return sums!;
  }
}
