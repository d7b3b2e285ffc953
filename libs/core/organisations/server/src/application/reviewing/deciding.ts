import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { Participation } from '../../domain/participation';
import { Applications, type StoredApplication } from '../../persistence/applications';
import { ParticipationSteps } from '../../persistence/participation-steps';
import { Admission } from './admission';
import { Examination } from './examination';

export type Decision = 'approved' | 'changes-asked' | 'refused';

@Injectable()
export class Deciding {
  constructor(
    private readonly applications: Applications,
    private readonly examination: Examination,
    private readonly admission: Admission,
    private readonly steps: ParticipationSteps,
  ) {}

  async decide(work: Work, application: StoredApplication, to: Decision, reason: string | null): Promise<void> {
    const participation = new Participation(application.state);
    participation.decide(to, reason);
    const organisationId = to === 'approved' ? await this.admit(work, application) : null;
    await this.applications.decided(work, application.id, participation, organisationId);
    work.about(organisationId);
    work.changed(
      { state: application.state },
      { state: to },
      (organisationId && application.content.name) || undefined,
    );
    const whose = { organisationId, applicationId: application.id, part: application.part };
    await this.steps.record(work, whose, participation);
  }

  private async admit(work: Work, application: StoredApplication): Promise<string> {
    return this.admission.admit(work, application, await this.examination.of(work, application));
  }
}
