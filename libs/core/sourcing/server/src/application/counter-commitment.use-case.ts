import { Injectable } from '@nestjs/common';
import { sourcingRefusals, type Commitment as CommitmentView } from '@maillon/core/sourcing/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Commitments } from '../persistence/commitments';
import { Partners } from '../persistence/partners';
import { CommitmentSteps } from './commitment-steps';
import { CommitmentViews } from './commitment-views';
import { note } from './request-input';
import { hashOf } from './terms-hash';
import { termsInput, termsOf } from './terms-input';
import { actingSide } from './viewer';

const input = z.object({ id: z.uuid(), version: z.number().int().min(1), terms: termsInput, note: note(500) });
type Input = z.infer<typeof input>;

/** Another version: what was signed of the one before does not hold for it. */
@Injectable()
export class CounterCommitment implements UseCase<Input, CommitmentView> {
  readonly name = 'sourcing.counter-commitment';
  readonly permission = 'sourcing.commit';
  readonly input = input as unknown as z.ZodType<Input>;

  constructor(
    private readonly commitments: Commitments,
    private readonly partners: Partners,
    private readonly steps: CommitmentSteps,
    private readonly views: CommitmentViews,
  ) {}

  async execute(work: Work, { id, version, terms: wanted, note: words }: Input): Promise<CommitmentView> {
    const { side, organisationId } = actingSide(work);
    const terms = termsOf(wanted, work.locale);
    const { commitment } = await this.commitments.forChange(work, { side, organisationId }, id);
    const [before, reference] = [commitment.state, terms.referenceCode];
    commitment.counter(version, terms);
    if (!(await this.partners.familiesOf(work, [reference])).size)
      throw sourcingRefusals.because('reference-unknown', { reference });
    const { buyerId, producerId } = commitment.kept;
    const next = version + 1;
    const hash = hashOf({ commitmentId: id, buyerId, producerId, version: next, terms });
    await this.commitments.addVersion(work, id, { version: next, side, terms, hash, note: words });
    await this.commitments.saveState(work, commitment);
    work.about(buyerId, producerId);
    work.changed({ state: before, version }, { state: commitment.state, version: next });
    this.steps.tell(work, commitment, 'countered', side, next);
    return this.views.one(work, id);
  }
}
