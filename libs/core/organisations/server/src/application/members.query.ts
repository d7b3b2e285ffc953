import { Injectable } from '@nestjs/common';
import type { Member, MemberPage } from '@maillon/core/organisations/contract';
import { keyOf, pageInput, pageOf, type ReadCase, type Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { MEMBERS } from '../persistence/memberships';

const input = z.object(pageInput);
type Input = z.infer<typeof input>;

@Injectable()
export class Members implements ReadCase<Input, MemberPage> {
  readonly name = 'organisations.members';
  readonly permission = 'organisations.read-members';
  readonly input = input as z.ZodType<Input>;

  async read(reading: Reading, { first, after }: Input): Promise<MemberPage> {
    const key = keyOf(after, 2);
    const rows = await reading.rows(sql<
      Member & { key: string }
    >`select * from (select app.plain(name) as key, m.* from (${MEMBERS}) m) found
      where ${key === null ? sql`true` : sql`(key, id) > (${key[0]}::text, ${key[1]}::uuid)`} order by key, id limit ${first + 1}`);
    return pageOf(
      rows,
      first,
      (row) => [row.key, row.id],
      ({ key: _, ...member }) => member,
    );
  }
}
