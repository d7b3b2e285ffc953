import { Injectable } from '@nestjs/common';
import { commitmentKind } from '@maillon/core/sourcing/contract';
import { Addressees, Links, Tell, type Addressee, type Work } from '@maillon/platform/server';
import type { CommitmentState, Side } from '../domain/commitment';
import { commitmentLetter, type CommitmentSaid } from '../letters/commitment.letter';
import { Commitments, type CommitmentRow } from '../persistence/commitments';
import { commitmentReference } from './references';

const TERRITORY = { side: null, organisationId: null } as const;

interface Step {
  readonly step: CommitmentState;
  readonly side: Side | null;
  readonly version: number;
}

interface Called {
  readonly callOffId: string;
  readonly day: string;
  readonly units: number;
}

type Said = Pick<CommitmentSaid, 'step' | 'side' | 'day' | 'units' | 'because'>;

/** Both sides learn of each step; who proposes or calls is not told of their own doing. */
@Injectable()
export class TellOfCommitment {
  constructor(
    private readonly commitments: Commitments,
    private readonly addressees: Addressees,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async step(work: Work, id: string, { step, side, version }: Step): Promise<void> {
    const row = await this.commitments.one(work, TERRITORY, id);
    if (!row) return;
    const isEnd = step === 'broken' || step === 'dropped';
    const said = { step, side, day: null, units: null, because: isEnd ? row.endedReason : null };
    await this.tell(work, row, `${id} ${step} ${version}`, said, othersThan(row, step === 'signed' ? null : side));
  }

  async called(work: Work, id: string, { callOffId, day, units }: Called): Promise<void> {
    const row = await this.commitments.one(work, TERRITORY, id);
    if (!row) return;
    const said = { step: 'called', side: 'buyer', day, units, because: null } as const;
    await this.tell(work, row, callOffId, said, [row.producerId]);
  }

  private async tell(work: Work, row: CommitmentRow, cause: string, step: Said, ids: readonly string[]): Promise<void> {
    const to = await this.addressees.ofOrganisations(work, ids, commitmentKind.roles);
    const { terms } = row.versions[0]!;
    const said = {
      ...step,
      reference: commitmentReference(row.number),
      ...{ product: terms.productName, unitLabel: terms.unitLabel, startsOn: terms.startsOn, endsOn: terms.endsOn },
      who: step.side && (step.side === 'buyer' ? row.buyerName : row.producerName),
      url: this.links.to('portal', `/engagements/${row.id}`),
    };
    const letter = ({ name, locale }: Addressee) => commitmentLetter(locale, { ...said, name });
    await this.telling.people(work, { kind: commitmentKind, cause, about: row.id, letter }, to);
  }
}

function othersThan({ buyerId, producerId }: CommitmentRow, side: Side | null): string[] {
  if (side === null) return [buyerId, producerId];
  return [side === 'buyer' ? producerId : buyerId];
}
