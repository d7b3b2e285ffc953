import { Injectable } from '@nestjs/common';
import type { Participant } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import type { Participation } from '../domain/participation';
import { ParticipationSteps } from '../persistence/participation-steps';
import { Participations } from '../persistence/participations';

/** The same step for several organisations, all or none. */
@Injectable()
export class MoveParticipations {
  constructor(
    private readonly participations: Participations,
    private readonly steps: ParticipationSteps,
  ) {}

  async all(work: Work, ids: readonly string[], step: (one: Participation) => void): Promise<Participant[]> {
    const wanted = [...new Set(ids)];
    const found = await this.participations.forChange(work, wanted);
    if (found.length < wanted.length) throw platformRefusals.because('not-found');
    for (const { id, name, part, participation } of found) {
      const { state: before } = participation;
      step(participation);
      work.about(id);
      work.changed({ state: before }, { state: participation.state }, name);
      await this.steps.record(work, { organisationId: id, applicationId: null, part }, participation);
    }
    await this.participations.saveStates(work, found);
    return found.map(({ id, name, part, participation: { state } }) => ({ id, name, part, state }));
  }
}
