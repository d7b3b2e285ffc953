import { Injectable } from '@nestjs/common';
import { linkKey, stillOpen, type OneTapKind, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ProposalLinks, type LinkedProposal } from '../persistence/proposal-links';

/** What a buyer's link opens: one proposal. */
export const PROPOSAL_LINK: OneTapKind = { purpose: 'orders proposal', path: 'remplacement', sign: 'r' };

const input = z.object({ keyHash: linkKey });
type Input = z.infer<typeof input>;

export interface ProposalByLink extends LinkedProposal {
  readonly territory: string;
  readonly timeZone: string;
  /** It can still be answered. */
  readonly waits: boolean;
}

/** What a link to a proposal shows to whoever holds it: that proposal, and nothing else. */
@Injectable()
export class OpenProposalByLink implements ReadCase<Input, ProposalByLink> {
  readonly name = 'orders.open-proposal-by-link';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly proposals: ProposalLinks) {}

  async read(reading: Reading, { keyHash }: Input): Promise<ProposalByLink> {
    const proposal = stillOpen(await this.proposals.byKey(reading, keyHash), reading.at);
    const { name: territory, timeZone } = reading.territory;
    const isUndecided = proposal.state === 'open' || proposal.state === 'standing';
    return { ...proposal, territory, timeZone, waits: isUndecided && reading.at < new Date(proposal.deadline) };
  }
}
