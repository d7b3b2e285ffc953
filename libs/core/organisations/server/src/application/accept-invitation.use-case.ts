import { Injectable } from '@nestjs/common';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { whyClosed } from '../domain/invitation';
import { dayInWords } from '../letters/day-in-words';
import { Invitations, type InvitationRow } from '../persistence/invitations';
import { Memberships } from '../persistence/memberships';

const input = z.object({ invitationId: z.uuid(), tokenHash: z.string(), personId: z.uuid(), email: z.string() });
type Input = z.infer<typeof input>;

/** Somebody who holds the key and is signed in becomes a member. It is the territory that lets them in: they are nobody here yet. */
@Injectable()
export class AcceptInvitation implements UseCase<Input, string> {
  readonly name = 'organisations.accept-invitation';
  readonly permission = 'organisations.manage-members';
  readonly input = input;

  constructor(
    private readonly invitations: Invitations,
    private readonly memberships: Memberships,
  ) {}

  async execute(work: Work, { invitationId, tokenHash, personId, email }: Input): Promise<string> {
    const invitation = (await this.invitations.find(work, invitationId))!;
    if (invitation.personId !== personId) await this.letIn(work, invitation, { tokenHash, personId, email });
    const membership = await this.memberships.ofPerson(work, { ...invitation, personId });
    if (!membership) throw organisationsRefusals.because('invitation-used');
    return membership.id;
  }

  private async letIn(
    work: Work,
    invitation: InvitationRow,
    { tokenHash, personId, email }: Pick<Input, 'tokenHash' | 'personId' | 'email'>,
  ): Promise<void> {
    const facts = { ...invitation, expiresAt: new Date(invitation.expiresAt) };
    const closed = whyClosed(facts, work.at, (day) => dayInWords(day, work.locale, work.territory.timeZone));
    if (closed) throw closed;
    if (email !== invitation.email)
      throw organisationsRefusals.because('invitation-other-address', { email: invitation.email });
    await this.memberships.add(work, { ...invitation, personId }, invitation.organisationName);
    await this.invitations.end(work, invitation.id, 'accepted', personId);
    await this.invitations.confirmEmail(work, tokenHash, personId);
    work.about(personId, invitation.organisationId);
    work.changed(null, { role: invitation.role, organisation: invitation.organisationName });
  }
}
