import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type Member } from '@maillon/core/organisations/contract';
import { platformRefusals, type Role } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { roleIn, suits, type Part } from '../domain/roles';
import { Memberships, type MembershipRow } from '../persistence/memberships';
import { Participations, type StoredParticipation } from '../persistence/participations';

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
    private readonly participations: Participations,
  ) {}

  async execute(work: Work, { id, email, role, organisationId }: Input): Promise<Member> {
    const place = placeOf(role, work);
    const personId = await this.personOf(work, email);
    const organisation = await this.organisationOf(work, organisationId ?? null, place.actsFor);
    const wanted = { personId, role: place.role, organisationId: organisation?.id ?? null };
    await this.memberships.add(work, { id, ...wanted }, organisation?.name ?? null);
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

  private async organisationOf(
    work: Work,
    id: string | null,
    actsFor: Part | null,
  ): Promise<StoredParticipation | null> {
    const organisation = id ? await this.participations.find(work, id) : null;
    const missing = id !== null && organisation === null;
    if (missing || !suits(actsFor, organisation?.part ?? null))
      throw organisationsRefusals.because('not-participating');
    return organisation;
  }
}

function placeOf(role: string, work: Work): { role: Role; actsFor: Part | null } {
  const place = roleIn(role, work.territory.kind);
  if (!place) throw organisationsRefusals.because('role-unknown', { role });
  return place;
}
