import { Injectable } from '@nestjs/common';
import type { Locale, Role } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { InvitationState } from '../domain/invitation';

/** What somebody is asked to become. */
export interface InvitedPlace {
  readonly email: string;
  readonly role: Role;
  readonly organisationId: string | null;
}

export interface InvitationRow extends InvitedPlace {
  readonly id: string;
  readonly organisationName: string | null;
  readonly invitedBy: string;
  readonly locale: Locale;
  readonly letterId: string;
  readonly sentAt: string;
  readonly expiresAt: string;
  readonly state: InvitationState;
  readonly personId: string | null;
}

export interface Letter {
  readonly tokenHash: string;
  readonly letterId: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
}

/** Who was asked to come to the territory in which one works. */
@Injectable()
export class Invitations {
  /** Locked: an invitation is answered, sent again or taken back by one at a time. */
  find(work: Work, id: string): Promise<InvitationRow | null> {
    return work.row(sql<InvitationRow>`select ${COLUMNS} from invitation where id = ${id}::uuid for update`);
  }

  waiting(reading: Reading, { email, role, organisationId }: InvitedPlace): Promise<InvitationRow | null> {
    return reading.row(sql<InvitationRow>`select ${COLUMNS} from invitation where email = ${email} and role = ${role}
      and organisation_id is not distinct from ${organisationId}::uuid and state = 'pending'`);
  }

  /** Does nothing when the id is taken, or when the same invitation waits already. */
  async add(
    work: Work,
    row: InvitedPlace & Pick<InvitationRow, 'id' | 'organisationName' | 'invitedBy' | 'locale'>,
    letter: Letter,
  ): Promise<boolean> {
    const added =
      await work.row(sql`insert into invitation (id, email, role, organisation_id, organisation_name, invited_by, locale, key_hash, letter_id, sent_at, expires_at, state)
      values (${row.id}::uuid, ${row.email}, ${row.role}, ${row.organisationId}::uuid, ${row.organisationName}, ${row.invitedBy}, ${row.locale},
        ${letter.tokenHash}, ${letter.letterId}::uuid, ${letter.sentAt}::timestamptz, ${letter.expiresAt}::timestamptz, 'pending')
      on conflict do nothing returning id`);
    return added !== null;
  }

  /** From now on another key opens it. */
  async renew(work: Work, id: string, { tokenHash, letterId, sentAt, expiresAt }: Letter): Promise<void> {
    await work.rows(sql`update invitation set key_hash = ${tokenHash}, letter_id = ${letterId}::uuid, sent_at = ${sentAt}::timestamptz,
      expires_at = ${expiresAt}::timestamptz where id = ${id}::uuid`);
  }

  async end(work: Work, id: string, state: 'accepted' | 'revoked', personId: string | null = null): Promise<void> {
    await work.rows(
      sql`update invitation set state = ${state}, person_id = ${personId}::uuid, ended_at = ${work.at}::timestamptz where id = ${id}::uuid`,
    );
  }

  /** Whoever came by that key reads the mail of the address it was sent to. */
  async confirmEmail(work: Work, tokenHash: string, personId: string): Promise<void> {
    await work.rows(sql`select app.confirm_invited_email(${tokenHash}, ${personId}::uuid)`);
  }
}

export const COLUMNS = sql`id, email, role, organisation_id as "organisationId", organisation_name as "organisationName", invited_by as "invitedBy",
  locale, letter_id as "letterId", sent_at as "sentAt", expires_at as "expiresAt", state, person_id as "personId"`;
