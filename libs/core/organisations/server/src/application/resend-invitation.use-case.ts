import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type Invitation } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Invitations } from '../persistence/invitations';
import { InvitationPost } from './invitation-post';
import { invitationView } from './invitation-view';

const input = z.object({ id: z.uuid(), letterId: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class ResendInvitation implements UseCase<Input, Invitation> {
  readonly name = 'organisations.resend-invitation';
  readonly permission = 'organisations.manage-members';
  readonly input = input;

  constructor(
    private readonly invitations: Invitations,
    private readonly post: InvitationPost,
  ) {}

  async execute(work: Work, { id, letterId }: Input): Promise<Invitation> {
    const invitation = await this.invitations.find(work, id);
    if (!invitation) throw platformRefusals.because('not-found');
    if (invitation.state !== 'pending') throw organisationsRefusals.because('invitation-over');
    if (invitation.letterId === letterId) return invitationView(invitation, work.at);
    const letter = this.post.key(work, letterId);
    await this.invitations.renew(work, id, letter);
    await this.post.send(work, invitation, letter);
    work.about(invitation.organisationId);
    work.changed({ expiresAt: invitation.expiresAt }, { expiresAt: letter.expiresAt.toISOString() });
    return invitationView((await this.invitations.find(work, id))!, work.at);
  }
}
