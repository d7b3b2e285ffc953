import { Injectable } from '@nestjs/common';
import { NO_RULES, type Rulebook } from '@maillon/core/rulebook/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { RulebookHistory, type KeptVersion } from '../domain/rulebook-history';

type Row = Omit<KeptVersion, 'publishedAt'> & { readonly publishedAt: string };

// Rules that were published before these could be chosen.
const { minimumPerProducerMode, pooledGateHours } = NO_RULES;
const CONTENT = sql`${sql.lit(JSON.stringify({ minimumPerProducerMode, pooledGateHours }))}::jsonb || r.content`;

/** The content of the version that governs a day, or null: part of a statement. */
export function rulebookJson(day: RawBuilder<unknown>): RawBuilder<Rulebook | null> {
  return sql<Rulebook | null>`(select ${CONTENT} from rulebook_version r
    where r.withdrawn_at is null and r.valid_from <= ${day} order by r.valid_from desc limit 1)`;
}

/** The versions of the territory in which one works. */
@Injectable()
export class Rulebooks {
  async history(reading: Reading): Promise<RulebookHistory> {
    const rows = await reading.rows(sql<Row>`select id, number, valid_from as "validFrom", note,
      published_at as "publishedAt", withdrawn_reason as "withdrawnReason", ${CONTENT} as rulebook
      from rulebook_version r order by valid_from, number`);
    return new RulebookHistory(rows.map((row) => ({ ...row, publishedAt: new Date(row.publishedAt) })));
  }

  /** For a change: who comes next waits. */
  async historyForChange(work: Work): Promise<RulebookHistory> {
    await work.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`rulebook ${work.territory.id}`}, 0))`);
    return this.history(work);
  }

  async on(reading: Reading, day: string): Promise<Rulebook> {
    const row = await reading.row(
      sql<{ rulebook: Rulebook | null }>`select ${rulebookJson(sql`${day}::date`)} as rulebook`,
    );
    return row?.rulebook ?? NO_RULES;
  }

  async add(work: Work, { id, number, validFrom, note, publishedAt, rulebook }: KeptVersion): Promise<void> {
    await work.rows(sql`insert into rulebook_version (id, number, valid_from, note, content, published_at)
      values (${id}::uuid, ${number}::int, ${validFrom}::date, ${note}::text, ${JSON.stringify(rulebook)}::jsonb, ${publishedAt}::timestamptz)`);
  }

  async withdraw(work: Work, id: string, reason: string): Promise<void> {
    await work.rows(sql`update rulebook_version set withdrawn_at = ${work.at}::timestamptz, withdrawn_reason = ${reason}::text
      where id = ${id}::uuid and withdrawn_at is null`);
  }
}
