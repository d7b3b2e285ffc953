import { Injectable } from '@nestjs/common';
import { PromisedOffers } from '@maillon/core/catalogue/server';
import { calledOff, type Commitment as CommitmentView } from '@maillon/core/sourcing/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { v5 as idOf } from 'uuid';
import { z } from 'zod';
import type { Commitment } from '../domain/commitment';
import { agreedPrice } from '../domain/terms';
import { Commitments, type CommitmentRow } from '../persistence/commitments';
import { PublicPrices } from '../persistence/public-prices';
import { CommitmentSteps } from './commitment-steps';
import { CommitmentViews } from './commitment-views';
import { commitmentReference } from './references';
import { actingSide, momentOf } from './viewer';

const MOST_UNITS = 100_000;

const input = z.object({
  id: z.uuid(),
  commitmentId: z.uuid(),
  day: z.iso.date(),
  units: z.number().int().min(1).max(MOST_UNITS),
});
type Input = z.infer<typeof input>;

/** Packages for a delivery day: they join the offer of that day that only the buyer sees. */
@Injectable()
export class CallOff implements UseCase<Input, CommitmentView> {
  readonly name = 'sourcing.call-off';
  readonly permission = 'sourcing.call-off';
  readonly input = input;

  constructor(
    private readonly steps: CommitmentSteps,
    private readonly commitments: Commitments,
    private readonly prices: PublicPrices,
    private readonly offers: PromisedOffers,
    private readonly views: CommitmentViews,
  ) {}

  async execute(work: Work, wanted: Input): Promise<CommitmentView> {
    const { side, organisationId } = actingSide(work);
    const { row, commitment } = await this.steps.current(work, { side, organisationId }, wanted.commitmentId);
    work.allow('sourcing.call-off', 'Commitment', { buyerId: row.buyerId });
    if (await this.commitments.isCalled(work, wanted.id)) mustBeTheSame(row, wanted);
    else await this.call(work, row, commitment, wanted);
    return this.views.one(work, wanted.commitmentId);
  }

  private async call(work: Work, row: CommitmentRow, commitment: Commitment, { id, day, units }: Input): Promise<void> {
    commitment.mustTakeCall({ day, units }, momentOf(work).today);
    const { terms, kept } = commitment;
    // One price for a day, whatever was called when.
    const earlier = row.calls.find((call) => call.day === day);
    const unitPrice = earlier?.unitPrice ?? agreedPrice(terms, await this.prices.of(work, kept.producerId, terms, day));
    const offerId = idOf(`call-off ${day}`, kept.id);
    await this.offers.promise(work, {
      ...{ offerId, buyerId: kept.buyerId, producerId: kept.producerId, unitPrice, units, from: day, to: day },
      ...{ referenceCode: terms.referenceCode, productName: terms.productName, baseUnit: terms.baseUnit },
      ...{
        unitLabel: `${terms.unitLabel} · ${commitmentReference(kept.number)}`,
        baseQuantity: terms.unitBaseQuantity,
      },
    });
    await this.commitments.call(work, kept.id, { id, day, units, unitPrice, offerId });
    work.about(kept.buyerId, kept.producerId);
    work.changed(null, { day, units, unitPrice });
    work.emit(calledOff, { callOffId: id, commitmentId: kept.id, day, units });
  }
}

function mustBeTheSame({ calls }: CommitmentRow, { id, day, units }: Input): void {
  if (!calls.some((call) => call.id === id && call.day === day && call.units === units))
    throw platformRefusals.because('already-done');
}
