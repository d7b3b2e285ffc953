import { Injectable } from '@nestjs/common';
import { say, sendDigests, type WaitingDigest } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { ModuleRegistry } from '../modules/registry';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';
import { USUAL_HOUR, hourOf } from '../mail/digest-hours';
import { WrittenTo } from './written-to';
import { whomFilter } from './sent-letter-filter';

const input = z.object(whomFilter);
type Input = z.infer<typeof input>;

interface Row extends Omit<WaitingDigest, 'kinds'> {
  readonly kinds: readonly string[];
}

/** Whose morning's letter waits, since when, of which kinds of news and until when; never the words. */
@Injectable()
export class WaitingDigests implements ReadCase<Input, WaitingDigest[]> {
  readonly name = 'platform.waiting-digests';
  readonly permission = 'platform.read-letters';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly registry: ModuleRegistry,
    private readonly writtenTo: WrittenTo,
  ) {}

  async read(reading: Reading, input: Input): Promise<WaitingDigest[]> {
    const whom = await this.writtenTo.filter(reading, input, sql`p.email`);
    const rows =
      await reading.rows(sql<Row>`select p.id as "personId", p.name, p.email as recipient, count(*)::int as lines,
        min(d.at) as since, array_agg(distinct d.kind) as kinds,
        (select min(j.not_before) from job_run j where j.name = ${sendDigests.name} and j.state = 'queued'
          and coalesce((j.payload->>'hour')::int, ${sql.lit(USUAL_HOUR)}) = ${hourOf(sql`p.id`)}) as until
      from digest_line d join person_in_territory p on p.id = d.person_id where ${whom}
      group by p.id, p.name, p.email order by min(d.at), p.name limit 500`);
    return rows.map((row) => ({ ...row, kinds: this.titles(row.kinds, reading) }));
  }

  private titles(kinds: readonly string[], { locale }: Reading): string[] {
    const titles = kinds.map((name) => {
      const kind = this.registry.letters.get(name);
      return kind ? say(kind.title, locale) : name;
    });
    return titles.toSorted((a, b) => a.localeCompare(b, locale));
  }
}
