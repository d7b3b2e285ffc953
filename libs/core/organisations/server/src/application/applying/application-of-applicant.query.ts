import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import type { z } from 'zod';
import { Applications, type StoredApplication } from '../../persistence/applications';
import { applicationOfApplicant } from './application-input';

type Input = z.infer<typeof applicationOfApplicant>;

@Injectable()
export class ApplicationOfApplicant implements ReadCase<Input, StoredApplication> {
  readonly name = 'organisations.application-of-applicant';
  readonly permission = 'organisations.apply';
  readonly input = applicationOfApplicant;

  constructor(private readonly applications: Applications) {}

  async read(reading: Reading, { id, applicant }: Input): Promise<StoredApplication> {
    const application = await this.applications.find(reading, id);
    if (application?.personId !== applicant.personId) throw platformRefusals.because('not-found');
    return application;
  }
}
