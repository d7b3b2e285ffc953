import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type ApplicationReview } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Applications, type StoredApplication } from '../../persistence/applications';
import { ApplicationReviewOf } from './application-review.query';
import { Deciding } from './deciding';
import { Examination } from './examination';

const MOST_AT_ONCE = 100;
const input = z.object({ ids: z.array(z.uuid()).min(1).max(MOST_AT_ONCE) });
type Input = z.infer<typeof input>;

/** What needs no look is approved together; the rest is opened one by one. */
@Injectable()
export class ApproveApplications implements UseCase<Input, ApplicationReview[]> {
  readonly name = 'organisations.approve-applications';
  readonly permission = 'organisations.decide-applications';
  readonly input = input;

  constructor(
    private readonly applications: Applications,
    private readonly examination: Examination,
    private readonly deciding: Deciding,
    private readonly review: ApplicationReviewOf,
  ) {}

  async execute(work: Work, { ids }: Input): Promise<ApplicationReview[]> {
    const wanted = [...new Set(ids)];
    const found = await this.applications.forChange(work, wanted);
    if (found.length < wanted.length) throw platformRefusals.because('not-found');
    for (const application of found) {
      if (application.state === 'approved') continue;
      await this.mustBeClear(work, application);
      await this.deciding.decide(work, application, 'approved', null);
    }
    const reviews = await Promise.all(found.map(({ id }) => this.review.read(work, { id })));
    return reviews.filter((review) => review !== null);
  }

  private async mustBeClear(work: Work, application: StoredApplication): Promise<void> {
    const { clear } = await this.examination.of(work, application);
    if (!clear) throw organisationsRefusals.because('application-unclear', { name: application.content.name ?? '' });
  }
}
