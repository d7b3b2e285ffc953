import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type Member } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Memberships, type MembershipRow } from '../persistence/memberships';
import { PlaceOfMember } from './place-of-member';

const input = z.object({
  id: z.uuid(),
  email: z.email().max(200),
  role: z.string().max(40),
  organisationId: z.uuid().nullish(),
});
type Input = z.infer<typeof input>;

@Injectable()
export class AddMember implements UseCase<Input, Member> {
  readonly name = 'organisations.add-member';
  readonly permission = 'organisations.manage-members';
  readonly input = input;

  constructor(
    private readonly memberships: Memberships,
    private readonly places: PlaceOfMember,
  ) {}

  async execute(work: Work, { id, email, role, organisationId }: Input): Promise<Member> {
    const place = await this.places.find(work, role, organisationId ?? null);
    const personId = await this.personOf(work, email);
    const wanted = { personId, role: place.role, organisationId: place.organisation?.id ?? null };
    await this.memberships.add(work, { id, ...wanted }, place.organisation?.name ?? null);
    work.about(personId);
    work.changed(null, { role: place.role });
    const member = await this.memberships.memberOf(work, await this.idOf(work, id, wanted));
    return member!;
  }

  /** The membership just written, or the one that said the same before. */
  private async idOf(work: Work, id: string, wanted: Omit<MembershipRow, 'id'>): Promise<string> {
    const [underId, ofPerson] = [await this.memberships.find(work, id), await this.memberships.ofPerson(work, wanted)];
    if (!ofPerson || (underId && underId.id !== ofPerson.id)) throw platformRefusals.because('already-done');
    return ofPerson.id;
  }

  private async personOf(work: Work, email: string): Promise<string> {
    const personId = await this.memberships.personByEmail(work, email);
    if (!personId) throw organisationsRefusals.because('person-unknown', { email });
    return personId;
  }
}
