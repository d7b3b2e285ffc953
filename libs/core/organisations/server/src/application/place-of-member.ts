import { Injectable } from '@nestjs/common';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import type { Role } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { roleIn, suits, type Part } from '../domain/roles';
import { Participations, type StoredParticipation } from '../persistence/participations';

export interface MemberPlace {
  readonly role: Role;
  readonly organisation: StoredParticipation | null;
}

/** The role and organisation somebody may be given here, or a refusal. */
@Injectable()
export class PlaceOfMember {
  constructor(private readonly participations: Participations) {}

  async find(work: Work, role: string, organisationId: string | null): Promise<MemberPlace> {
    const place = roleIn(role, work.territory.kind);
    if (!place) throw organisationsRefusals.because('role-unknown', { role });
    return { role: place.role, organisation: await this.organisation(work, organisationId, place.actsFor) };
  }

  private async organisation(work: Work, id: string | null, actsFor: Part | null): Promise<StoredParticipation | null> {
    const organisation = id ? await this.participations.find(work, id) : null;
    const missing = id !== null && organisation === null;
    if (missing || !suits(actsFor, organisation?.part ?? null))
      throw organisationsRefusals.because('not-participating');
    return organisation;
  }
}
