import { Injectable } from '@nestjs/common';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Invitations } from '../persistence/invitations';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class RevokeInvitation implements UseCase<Input, boolean> {
  readonly name = 'organisations.revoke-invitation';
  readonly permission = 'organisations.manage-members';
  readonly input = input;

  constructor(private readonly invitations: Invitations) {}

  async execute(work: Work, { id }: Input): Promise<boolean> {
    const invitation = await this.invitations.find(work, id);
    if (!invitation) throw platformRefusals.because('not-found');
    if (invitation.state === 'accepted') throw organisationsRefusals.because('invitation-over');
    if (invitation.state === 'pending') await this.invitations.end(work, id, 'revoked');
    work.about(invitation.organisationId);
    work.changed({ state: invitation.state }, { state: 'revoked' });
    return true;
  }
}
