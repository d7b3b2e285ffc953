import { Injectable } from '@nestjs/common';
import type { ApplicationReview } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Applications } from '../../persistence/applications';
import { ApplicationReviewOf } from './application-review.query';
import { Deciding } from './deciding';

const input = z.object({
  id: z.uuid(),
  decision: z.enum(['approved', 'changes-asked', 'refused']),
  reason: z.string().max(1_000).nullish(),
});
type Input = z.infer<typeof input>;

@Injectable()
export class DecideApplication implements UseCase<Input, ApplicationReview> {
  readonly name = 'organisations.decide-application';
  readonly permission = 'organisations.decide-applications';
  readonly input = input;

  constructor(
    private readonly applications: Applications,
    private readonly deciding: Deciding,
    private readonly review: ApplicationReviewOf,
  ) {}

  async execute(work: Work, { id, decision, reason }: Input): Promise<ApplicationReview> {
    const [application] = await this.applications.forChange(work, [id]);
    if (!application || application.state === 'draft') throw platformRefusals.because('not-found');
    if (application.state !== decision) await this.deciding.decide(work, application, decision, reason ?? null);
    return (await this.review.read(work, { id }))!;
  }
}
