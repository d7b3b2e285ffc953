import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type ApplicationReview } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Applications } from '../../persistence/applications';
import { mustBeThere } from '../near-commune';
import { ApplicationReviewOf } from './application-review.query';
import { Examination } from './examination';

const input = z.object({
  id: z.uuid(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
type Input = z.infer<typeof input>;

/** Whoever reviews an application puts its pin right. */
@Injectable()
export class PlaceApplication implements UseCase<Input, ApplicationReview> {
  readonly name = 'organisations.place-application';
  readonly permission = 'organisations.decide-applications';
  readonly input = input;

  constructor(
    private readonly applications: Applications,
    private readonly examination: Examination,
    private readonly review: ApplicationReviewOf,
  ) {}

  async execute(work: Work, { id, latitude, longitude }: Input): Promise<ApplicationReview> {
    const [application] = await this.applications.forChange(work, [id]);
    if (!application || application.state === 'draft') throw platformRefusals.because('not-found');
    if (application.state !== 'submitted' && application.state !== 'in-review')
      throw organisationsRefusals.because('state-passed');
    const { content, commune } = application;
    mustBeThere({ latitude, longitude }, { inseeCode: content.inseeCode ?? '', commune: commune ?? '' });
    const placed = { ...content, latitude, longitude, precision: 'pin' as const };
    const { clear } = await this.examination.of(work, { ...application, content: placed });
    await this.applications.corrected(work, id, placed, clear);
    work.changed(
      { latitude: content.latitude, longitude: content.longitude, precision: content.precision },
      { latitude, longitude, precision: 'pin' },
    );
    return (await this.review.read(work, { id }))!;
  }
}
