import { Injectable } from '@nestjs/common';
import type { Invitation, InvitationPage } from '@maillon/core/organisations/contract';
import { keyOf, pageInput, pageOf, type ReadCase, type Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { COLUMNS, type InvitationRow } from '../persistence/invitations';
import { invitationView } from './invitation-view';

const input = z.object(pageInput);
type Input = z.infer<typeof input>;

/** Those that wait for an answer, or waited too long; the latest first. */
@Injectable()
export class WaitingInvitations implements ReadCase<Input, InvitationPage> {
  readonly name = 'organisations.invitations';
  readonly permission = 'organisations.read-members';
  readonly input = input as z.ZodType<Input>;

  async read(reading: Reading, { first, after }: Input): Promise<InvitationPage> {
    const key = keyOf(after, 2);
    const rows = await reading.rows(sql<InvitationRow>`select ${COLUMNS} from invitation where state = 'pending'
      and ${key === null ? sql`true` : sql`(sent_at, id) < (${key[0]}::timestamptz, ${key[1]}::uuid)`} order by sent_at desc, id desc limit ${first + 1}`);
    return pageOf(
      rows,
      first,
      (row) => [row.sentAt, row.id],
      (row): Invitation => invitationView(row, reading.at),
    );
  }
}
