import { Injectable } from '@nestjs/common';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Memberships } from '../persistence/memberships';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class RemoveMember implements UseCase<Input, boolean> {
  readonly name = 'organisations.remove-member';
  readonly permission = 'organisations.manage-members';
  readonly input = input;

  constructor(private readonly memberships: Memberships) {}

  async execute(work: Work, { id }: Input): Promise<boolean> {
    const member = await this.memberships.find(work, id);
    if (!member) throw platformRefusals.because('not-found');
    const administrators = await this.memberships.administrators(work);
    if (administrators.length === 1 && administrators[0] === id)
      throw organisationsRefusals.because('last-administrator');
    await this.memberships.remove(work, id);
    work.about(member.personId, member.organisationId);
    work.changed({ role: member.role }, null);
    return true;
  }
}
