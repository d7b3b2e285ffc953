import { Injectable } from '@nestjs/common';
import { PromisedOffers, type PromiseUse } from '@maillon/core/catalogue/server';
import type {
  CallOff as CallView,
  Commitment as CommitmentView,
  CommitmentTerms,
} from '@maillon/core/sourcing/contract';
import { platformRefusals } from '@maillon/platform/contract';
import { Assembled, type Reading } from '@maillon/platform/server';
import { keptWord } from '../domain/call-offs';
import { differences, seasonBand } from '../domain/terms';
import type { Viewer } from '../domain/viewer';
import { Commitments, commitmentOf, type CommitmentRow, type TermsRow } from '../persistence/commitments';
import { DELIVERED_OFFERS } from './delivered-offers';
import { commitmentReference } from './references';
import { momentOf, viewerOf } from './viewer';

/** Commitments as both sides read them: the same words, whoever looks. */
@Injectable()
export class CommitmentViews {
  constructor(
    private readonly commitments: Commitments,
    private readonly offers: PromisedOffers,
    private readonly assembled: Assembled,
  ) {}

  /** Refusal: platform.not-found. */
  async one(reading: Reading, id: string): Promise<CommitmentView> {
    const row = await this.commitments.one(reading, viewerOf(reading), id);
    if (!row) throw platformRefusals.because('not-found');
    return (await this.of(reading, [row]))[0]!;
  }

  async of(reading: Reading, rows: readonly CommitmentRow[]): Promise<CommitmentView[]> {
    const offerIds = rows.flatMap(({ calls }) => calls.map(({ offerId }) => offerId));
    const uses = await this.offers.uses(reading, offerIds);
    const delivered = await this.delivered(reading, offerIds);
    const viewer = viewerOf(reading);
    return rows.map((row) => viewOf(row, { viewer, uses, delivered, today: momentOf(reading).today }));
  }

  /** By offer. Whoever knows best what came says so; the sale itself says what it gave. */
  private async delivered(reading: Reading, offerIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const known = new Map<string, number>();
    if (offerIds.length === 0) return known;
    for (const { strategy } of this.assembled.extensions(DELIVERED_OFFERS, reading))
      for (const { offerId, units } of await strategy.delivered(reading, offerIds)) known.set(offerId, units);
    return known;
  }
}

interface Known {
  readonly viewer: Viewer;
  readonly uses: ReadonlyMap<string, PromiseUse>;
  readonly delivered: ReadonlyMap<string, number>;
  readonly today: string;
}

function viewOf(row: CommitmentRow, { viewer, uses, delivered, today }: Known): CommitmentView {
  const commitment = commitmentOf(row);
  commitment.follow(today);
  const { terms } = commitment;
  const band = seasonBand(terms);
  const callOffs = callViews(row, uses, delivered);
  return {
    ...{ id: row.id, reference: commitmentReference(row.number), state: commitment.state, ownSide: viewer.side },
    ...{ buyerId: row.buyerId, buyerName: row.buyerName, producerId: row.producerId, producerName: row.producerName },
    versions: row.versions.map((version, index) => versionView(version, row.versions[index + 1])),
    signatures: row.signatures.map((one) => ({ ...one, signedAt: instant(one.signedAt)! })),
    callOffs,
    calledUnits: row.calls.reduce((all, { units }) => all + units, 0),
    ...{ seasonMin: band.min, seasonMax: band.max },
    keptWord: keptWord(terms, callOffs, today),
    ...{ endedSide: row.endedSide, endedReason: row.endedReason, endedAt: instant(row.endedAt) },
  };
}

/** Several call-offs for one day share an offer: what was ordered of it fills the earlier one first. */
function callViews(
  { calls }: CommitmentRow,
  uses: ReadonlyMap<string, PromiseUse>,
  delivered: ReadonlyMap<string, number>,
): CallView[] {
  const ordered = new Map([...uses].map(([id, { reserved, allocated }]) => [id, reserved + allocated]));
  const given = new Map([...uses].map(([id, { allocated }]) => [id, delivered.get(id) ?? allocated]));
  const take = (from: Map<string, number>, id: string, most: number) => {
    const taken = Math.min(most, from.get(id) ?? 0);
    from.set(id, (from.get(id) ?? 0) - taken);
    return taken;
  };
  return calls.map((call) => ({
    ...call,
    ordered: take(ordered, call.offerId, call.units),
    delivered: take(given, call.offerId, call.units),
  }));
}

function versionView({ terms, ...rest }: TermsRow, before: TermsRow | undefined): CommitmentTerms {
  return {
    ...terms,
    weekdays: [...terms.weekdays],
    ...rest,
    writtenAt: instant(rest.writtenAt)!,
    differences: before ? differences(before.terms, terms) : [],
  };
}

function instant(text: string | null): string | null {
  return text && new Date(text).toISOString();
}
