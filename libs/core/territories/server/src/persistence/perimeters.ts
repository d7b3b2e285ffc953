import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { Perimeter, type Span } from '../domain/perimeter';

const COLUMNS = sql`id, insee_code as "inseeCode", name, population, valid_from as "validFrom", valid_to as "validTo"`;

/** The perimeter of the territory in which one works. */
@Injectable()
export class Perimeters {
  async load(reading: Reading): Promise<Perimeter> {
    return new Perimeter(await reading.rows(sql<Span>`select ${COLUMNS} from perimeter_commune`));
  }

  /** Loads it for a change: who comes next waits. */
  async loadForChange(work: Work): Promise<Perimeter> {
    await work.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`perimeter ${work.territory.id}`}, 0))`);
    return this.load(work);
  }

  /** Rows that go are removed and shortened before others begin: the exclusion constraint is checked row by row. */
  async save(work: Work, { spans }: Perimeter): Promise<void> {
    await work.rows(sql`delete from perimeter_commune where id <> all (${spans.map(({ id }) => id)}::uuid[])`);
    await work.rows(sql`update perimeter_commune p set valid_to = s.valid_to from (${rowsOf(spans)}) s
      where p.id = s.id and p.valid_to is distinct from s.valid_to`);
    await work.rows(sql`insert into perimeter_commune (id, insee_code, name, population, valid_from, valid_to)
      select id, insee_code, name, population, valid_from, valid_to from (${rowsOf(spans)}) s on conflict (territory_id, id) do nothing`);
  }

  spansOn(reading: Reading, day: string): Promise<Span[]> {
    return reading.rows(
      sql<Span>`select ${COLUMNS} from perimeter_commune where ${covers(day)} order by name, insee_code`,
    );
  }

  async codesOn(reading: Reading, day: string): Promise<Set<string>> {
    return new Set((await this.spansOn(reading, day)).map(({ inseeCode }) => inseeCode));
  }

  async isInPerimeter(reading: Reading, inseeCode: string, day: string): Promise<boolean> {
    const row = await reading.row(
      sql`select 1 from perimeter_commune where insee_code = ${inseeCode} and ${covers(day)}`,
    );
    return row !== null;
  }
}

function covers(day: string): RawBuilder<boolean> {
  return sql<boolean>`daterange(valid_from, valid_to) @> ${day}::date`;
}

function rowsOf(spans: readonly Span[]): RawBuilder<unknown> {
  const rows = spans.map((span) => ({
    ...span,
    insee_code: span.inseeCode,
    valid_from: span.validFrom,
    valid_to: span.validTo,
  }));
  return sql`select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as r (id uuid, insee_code text, name text, population integer, valid_from date, valid_to date)`;
}
