import { Injectable } from '@nestjs/common';
import type { ApplicationReview } from '@maillon/core/organisations/contract';
import { distanceKm, type Point } from '@maillon/core/territories/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { Applications, type StoredApplication } from '../../persistence/applications';
import { ParticipationSteps } from '../../persistence/participation-steps';
import { Examination } from './examination';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

/** All that is needed to decide, on one page. A draft is not shown to anybody but its applicant. */
@Injectable()
export class ApplicationReviewOf implements ReadCase<Input, ApplicationReview | null> {
  readonly name = 'organisations.application-review';
  readonly permission = 'organisations.read-applications';
  readonly input = input;

  constructor(
    private readonly applications: Applications,
    private readonly examination: Examination,
    private readonly steps: ParticipationSteps,
  ) {}

  async read(reading: Reading, { id }: Input): Promise<ApplicationReview | null> {
    const application = await this.applications.find(reading, id);
    if (!application || application.state === 'draft') return null;
    const findings = await this.examination.of(reading, application);
    const history = await this.steps.ofApplication(reading, id);
    const { part, kind, state, content, commune, personName, personEmail, keptBy, submittedAt, register } = application;
    return {
      ...{ id, part, kind, state, commune, submittedAt, history, ...findings },
      content: content as ApplicationReview['content'],
      applicant: personName,
      applicantEmail: personEmail,
      accountable: keptBy ? personName : null,
      register: register?.outcome ?? null,
      company: register?.company ?? null,
      hubDistanceKm: await this.hubDistance(reading, application),
    };
  }

  private async hubDistance(reading: Reading, { content }: StoredApplication): Promise<number | null> {
    const { latitude, longitude } = content;
    if (latitude === null || longitude === null) return null;
    const hubs = await reading.rows(sql<Point>`select s.latitude, s.longitude from participation p
      join site s on s.organisation_id = p.id where p.part = 'hub'`);
    const distances = hubs.map((hub) => distanceKm(hub, { latitude, longitude }));
    return distances.length ? Number(Math.min(...distances).toFixed(1)) : null;
  }
}
