import { Injectable } from '@nestjs/common';
import { commitmentMoved, sourcingRefusals, type Commitment as CommitmentView } from '@maillon/core/sourcing/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import type { Side } from '../domain/commitment';
import { differences, type Terms } from '../domain/terms';
import { Commitments } from '../persistence/commitments';
import { Partners } from '../persistence/partners';
import { CommitmentViews } from './commitment-views';
import { note } from './request-input';
import { hashOf } from './terms-hash';
import { termsInput, termsOf } from './terms-input';
import { actingSide, momentOf, viewerOf } from './viewer';

const input = z.object({ id: z.uuid(), partnerId: z.uuid(), terms: termsInput, note: note(500) });
type Input = z.infer<typeof input>;

/** Either side writes the first version. */
@Injectable()
export class ProposeCommitment implements UseCase<Input, CommitmentView> {
  readonly name = 'sourcing.propose-commitment';
  readonly permission = 'sourcing.commit';
  readonly input = input as unknown as z.ZodType<Input>;

  constructor(
    private readonly commitments: Commitments,
    private readonly partners: Partners,
    private readonly views: CommitmentViews,
  ) {}

  async execute(work: Work, wanted: Input): Promise<CommitmentView> {
    const { side, organisationId } = actingSide(work);
    const terms = termsOf(wanted.terms, work.locale);
    const parties = partiesOf(side, organisationId, wanted.partnerId);
    await this.mustBeGood(work, side, parties, terms);
    if (await this.commitments.add(work, { id: wanted.id, ...parties }))
      await this.propose(work, wanted, side, parties, terms);
    else await this.mustBeTheSame(work, wanted, parties, terms);
    return this.views.one(work, wanted.id);
  }

  private async propose(work: Work, wanted: Input, side: Side, parties: Parties, terms: Terms): Promise<void> {
    const { id: commitmentId, note: words } = wanted;
    const hash = hashOf({ commitmentId, ...parties, version: 1, terms });
    await this.commitments.addVersion(work, commitmentId, { version: 1, side, terms, hash, note: words });
    work.about(parties.buyerId, parties.producerId);
    work.changed(null, { state: 'proposed', side });
    work.emit(commitmentMoved, { commitmentId, step: 'proposed', side, version: 1 });
  }

  private async mustBeGood(work: Work, side: Side, { buyerId, producerId }: Parties, terms: Terms): Promise<void> {
    const isBuyer = await this.partners.isApproved(work, buyerId, 'buyer');
    if (!isBuyer) throw sourcingRefusals.because(side === 'buyer' ? 'buyer-suspended' : 'partner-unknown');
    const isProducer = await this.partners.isApproved(work, producerId, 'producer');
    if (!isProducer) throw sourcingRefusals.because(side === 'producer' ? 'producer-suspended' : 'partner-unknown');
    const { referenceCode: reference } = terms;
    if (!(await this.partners.familiesOf(work, [reference])).size)
      throw sourcingRefusals.because('reference-unknown', { reference });
    if (terms.endsOn < momentOf(work).today) throw sourcingRefusals.because('season-past');
  }

  private async mustBeTheSame(work: Work, { id }: Input, parties: Parties, terms: Terms): Promise<void> {
    const row = await this.commitments.one(work, viewerOf(work), id);
    const first = row?.versions.at(-1);
    const isSame =
      row?.buyerId === parties.buyerId &&
      row.producerId === parties.producerId &&
      first &&
      !differences(first.terms, terms).length;
    if (!isSame) throw platformRefusals.because('already-done');
  }
}

interface Parties {
  readonly buyerId: string;
  readonly producerId: string;
}

function partiesOf(side: Side, own: string, other: string): Parties {
  return side === 'buyer' ? { buyerId: own, producerId: other } : { buyerId: other, producerId: own };
}
