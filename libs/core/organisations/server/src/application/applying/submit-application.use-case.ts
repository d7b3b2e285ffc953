import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { z } from 'zod';
import type { CompanyAnswer } from '../../gateways/register/company';
import { Applications, type StoredApplication } from '../../persistence/applications';
import { applicationToSubmit } from './application-input';
import { Submitting } from './submitting';

type Input = z.infer<typeof applicationToSubmit>;

@Injectable()
export class SubmitApplication implements UseCase<Input, StoredApplication> {
  readonly name = 'organisations.submit-application';
  readonly permission = 'organisations.apply';
  readonly input = applicationToSubmit as z.ZodType<Input>;

  constructor(
    private readonly applications: Applications,
    private readonly submitting: Submitting,
  ) {}

  async execute(work: Work, { id, applicant, register }: Input): Promise<StoredApplication> {
    const [application] = await this.applications.forChange(work, [id]);
    if (application?.personId !== applicant.personId) throw platformRefusals.because('not-found');
    work.about(applicant.personId);
    if (application.state !== 'submitted')
      await this.submitting.submit(work, application, register as CompanyAnswer | null, {
        membershipId: null,
        who: applicant.personName,
      });
    return (await this.applications.find(work, id))!;
  }
}
