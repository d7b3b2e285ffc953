import { Injectable } from '@nestjs/common';
import type { ApplicationReview } from '@maillon/core/organisations/contract';
import { CommuneDirectory } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import type { CompanyAnswer } from '../../gateways/register/company';
import { Applications } from '../../persistence/applications';
import { applicationContent } from '../applying/application-input';
import { Submitting } from '../applying/submitting';
import { ApplicationReviewOf } from '../reviewing/application-review.query';

const input = z.object({
  id: z.uuid(),
  content: applicationContent,
  register: z.custom<CompanyAnswer>().nullable(),
});
type Input = z.infer<typeof input>;

/** For a producer who has no use for a screen: somebody of the hub applies, and answers for it once it is approved. */
@Injectable()
export class RegisterManagedProducer implements UseCase<Input, ApplicationReview> {
  readonly name = 'organisations.register-managed-producer';
  readonly permission = 'organisations.keep-producers';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly applications: Applications,
    private readonly directory: CommuneDirectory,
    private readonly submitting: Submitting,
    private readonly review: ApplicationReviewOf,
  ) {}

  async execute(work: Work, { id, content, register }: Input): Promise<ApplicationReview> {
    const { actor } = work;
    if (actor.kind !== 'person') throw platformRefusals.because('not-allowed');
    const before = await this.applications.find(work, id);
    if (before && before.keptBy !== actor.membershipId) throw platformRefusals.because('already-done');
    if (!before) {
      const commune = content.inseeCode ? (await this.directory.open()).ofCode(content.inseeCode)?.name : null;
      await this.applications.save(work, {
        ...{ id, personId: actor.personId, personName: actor.name, personEmail: null, part: 'producer', kind: null },
        ...{ content, commune: commune ?? null, keptBy: actor.membershipId },
      });
      const saved = (await this.applications.find(work, id))!;
      await this.submitting.submit(work, saved, register, { membershipId: actor.membershipId, who: actor.name });
    }
    return (await this.review.read(work, { id }))!;
  }
}
