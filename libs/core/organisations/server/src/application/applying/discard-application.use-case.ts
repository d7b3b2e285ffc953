import { Injectable } from '@nestjs/common';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { Applications } from '../../persistence/applications';
import { applicationOfApplicant } from './application-input';

type Input = z.infer<typeof applicationOfApplicant>;

/** A draft that nobody else has seen leaves nothing behind. */
@Injectable()
export class DiscardApplication implements UseCase<Input, boolean> {
  readonly name = 'organisations.discard-application';
  readonly permission = 'organisations.apply';
  readonly input = applicationOfApplicant;

  constructor(private readonly applications: Applications) {}

  async execute(work: Work, { id, applicant }: Input): Promise<boolean> {
    const [application] = await this.applications.forChange(work, [id]);
    if (application?.personId !== applicant.personId) throw platformRefusals.because('not-found');
    if (application.state !== 'draft') throw organisationsRefusals.because('application-closed');
    await this.applications.erase(work, id);
    work.about(applicant.personId);
    work.changed({ state: application.state, part: application.part }, null);
    return true;
  }
}
