import { Injectable } from '@nestjs/common';
import { say, textCodeKind, type Locale, type SentLetter } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { keyOf, pageInput, pageOf, type Page } from '../graphql/page';
import { ModuleRegistry } from '../modules/registry';
import { maskedNumber } from '../texts/mobile-number';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';
import { WrittenTo } from './written-to';
import { sentLetterFilter } from './sent-letter-filter';
import { lettersWhere, sentLetters, type SentLetterRow } from './sent-letters.sql';

const input = z.object({ ...sentLetterFilter, ...pageInput });
type Input = z.infer<typeof input>;

// What they say names a telephone number, or says what is only true of the letter.
const SAYS_A_NUMBER = [textCodeKind.name];

/** To whom the territory wrote, about what, by which way and what became of it: the latest first. */
@Injectable()
export class SentLetters implements ReadCase<Input, Page<SentLetter>> {
  readonly name = 'platform.sent-letters';
  readonly permission = 'platform.read-letters';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly registry: ModuleRegistry,
    private readonly writtenTo: WrittenTo,
  ) {}

  async read(reading: Reading, { first, after, ...filter }: Input): Promise<Page<SentLetter>> {
    const [at, id] = keyOf(after, 2) ?? [];
    const key = at === undefined ? null : { at: String(at), id: String(id) };
    const whom = await this.writtenTo.filter(reading, filter, sql`m.recipient`);
    const where = lettersWhere(filter, whom, reading.territory.timeZone);
    const rows = await reading.rows(sentLetters(where, key, first + 1));
    return pageOf(
      rows,
      first,
      (row) => [row.writtenAt, row.id],
      (row) => this.shown(row, reading.locale),
    );
  }

  /** A kind whose module is no longer installed keeps its name for a title. */
  private shown({ smsTo, smsState, ...row }: SentLetterRow, locale: Locale): SentLetter {
    const kind = this.registry.letters.get(row.kind);
    const kindTitle = kind ? say(kind.title, locale) : row.kind;
    const isText = smsState === 'sent' || smsState === 'waiting';
    return {
      ...row,
      kindTitle,
      ...(SAYS_A_NUMBER.includes(row.kind) ? { subject: kindTitle, language: locale } : {}),
      channel: isText ? 'text' : 'email',
      number: smsTo && maskedNumber(smsTo),
      insteadOfText: isText ? null : smsState,
    };
  }
}
