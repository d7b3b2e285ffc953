import { Injectable } from '@nestjs/common';
import { invitationKind } from '@maillon/core/organisations/contract';
import { Links, SignedKeys, postMail, type Work } from '@maillon/platform/server';
import { expiryOf } from '../domain/invitation';
import { portalOf } from '../domain/roles';
import { dayInWords } from '../letters/day-in-words';
import { invitationLetter } from '../letters/invitation.letter';
import type { InvitationRow, Letter } from '../persistence/invitations';

export const INVITATION = 'invitation';

/** Makes the key of an invitation and writes the letter that carries it. */
@Injectable()
export class InvitationPost {
  constructor(
    private readonly keys: SignedKeys,
    private readonly links: Links,
  ) {}

  key(work: Work, letterId: string): Letter & { readonly key: string } {
    const { key, hash } = this.keys.make(INVITATION);
    return { key, tokenHash: hash, letterId, sentAt: work.at, expiresAt: expiryOf(work.at) };
  }

  async send(
    work: Work,
    {
      email,
      role,
      organisationName,
      invitedBy,
      locale,
    }: Omit<InvitationRow, 'letterId' | 'sentAt' | 'expiresAt' | 'state' | 'personId' | 'id'>,
    { key, letterId, expiresAt }: Letter & { readonly key: string },
  ): Promise<void> {
    const letter = invitationLetter(locale, {
      invitedBy,
      territory: work.territory.name,
      role,
      organisation: organisationName,
      expiresOn: dayInWords(expiresAt, locale, work.territory.timeZone),
      url: this.links.to(portalOf(role), '/invitation', key),
    });
    await postMail(work, { id: letterId, kind: invitationKind, to: email, letter });
  }
}
