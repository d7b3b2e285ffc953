import { Injectable } from '@nestjs/common';
import type { SourcingPartner } from '@maillon/core/sourcing/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

const APPROVED = sql`state = 'approved'`;

/** Who may trade in the territory. */
@Injectable()
export class Partners {
  list(reading: Reading, part: 'buyer' | 'producer'): Promise<SourcingPartner[]> {
    return reading.rows(sql<SourcingPartner>`select p.id, p.name, coalesce(s.commune, '') as commune, p.family
      from participation p left join lateral (select commune from site where organisation_id = p.id order by id limit 1) s on true
      where p.part = ${part}::text and p.${APPROVED} order by p.name, p.id`);
  }

  async isApproved(reading: Reading, id: string, part: 'buyer' | 'producer'): Promise<boolean> {
    return (await this.approvedOf(reading, [id], part)).length === 1;
  }

  async approvedOf(reading: Reading, ids: readonly string[], part: 'buyer' | 'producer'): Promise<string[]> {
    const rows = await reading.rows(sql<{ id: string }>`select id from participation
      where id = any(${[...ids]}::uuid[]) and part = ${part}::text and ${APPROVED} order by id`);
    return rows.map(({ id }) => id);
  }

  /** Producers of these families; of all families when null. */
  async producersOf(reading: Reading, families: readonly string[] | null): Promise<string[]> {
    const rows = await reading.rows(sql<{
      id: string;
    }>`select id from participation where part = 'producer' and ${APPROVED}
      and (${families === null}::boolean or family = any(${[...(families ?? [])]}::text[])) order by id`);
    return rows.map(({ id }) => id);
  }

  /** Families of product references; a code that does not exist has none. */
  async familiesOf(reading: Reading, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await reading.rows(sql<{ code: string; family: string }>`select code, family from product_reference
      where code = any(${[...codes]}::text[])`);
    return new Map(rows.map(({ code, family }) => [code, family]));
  }
}
