import { Injectable } from '@nestjs/common';
import { substitutionKind } from '@maillon/core/orders/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, OneTapLinks, Tell, type Addressee, type Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { ProposalState } from '../domain/proposal';
import { ProposalLinks } from '../persistence/proposal-links';
import { PROPOSAL_LINK } from './proposal-by-link.query';
import { substituteToPrepareLetter, substitutionLetter, type SubstitutionSaid } from '../letters/substitution.letter';

interface ProposalToTell extends Omit<SubstitutionSaid, 'state' | 'url' | 'short' | 'timeZone'> {
  readonly orderId: string;
  readonly buyerId: string;
  readonly producerId: string;
}

/** States of which the producer of the substitute has to know. */
const CONCERNS_PRODUCER: readonly ProposalState[] = ['standing', 'taken', 'undone'];

/** States in which the buyer may still say something. */
const WAITS: readonly ProposalState[] = ['open', 'standing'];

/** Buyer and producer are told each step of a substitute: once, whatever happens. */
@Injectable()
export class TellOfSubstitute {
  constructor(
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
    private readonly oneTap: OneTapLinks,
    private readonly proposals: ProposalLinks,
  ) {}

  async of(work: Work, proposalId: string, state: ProposalState): Promise<void> {
    const row = (await work.row(proposal(proposalId)))!;
    const said = { ...row, state, timeZone: work.territory.timeZone };
    const notice = {
      kind: substitutionKind,
      cause: `${proposalId} ${state}`,
      about: proposalId,
      before: WAITS.includes(state) ? row.deadline : undefined,
    };
    const ids = CONCERNS_PRODUCER.includes(state) ? [row.buyerId, row.producerId] : [row.buyerId];
    const to = await this.people.orContact(work, ids, substitutionKind.roles);
    const address = await this.addressFor(work, proposalId, { state, orderId: row.orderId });
    const letter = (one: Addressee) =>
      one.organisationId === row.buyerId
        ? substitutionLetter(one, { ...said, ...address })
        : substituteToPrepareLetter(one, { ...said, url: this.links.to('portal', '/a-preparer') });
    await this.telling.people(work, { ...notice, letter }, to);
  }

  /** What waits for an answer is answered without signing in. */
  private async addressFor(
    work: Work,
    proposalId: string,
    { state, orderId }: { readonly state: ProposalState; readonly orderId: string },
  ): Promise<Pick<SubstitutionSaid, 'url' | 'short'>> {
    const url = this.links.to('portal', `/commandes/${orderId}`);
    if (!WAITS.includes(state)) return { url, short: url };
    const { hash, ...link } = this.oneTap.make(PROPOSAL_LINK, work.territory.id);
    await this.proposals.give(work, proposalId, hash);
    return link;
  }
}

function proposal(id: string) {
  return sql<ProposalToTell>`select o.id as "orderId", o.buyer_id as "buyerId", o.buyer_name as "buyerName", o.delivery_day as "deliveryDay",
      l.product_name as "productName", l.producer_name as "producerName", l.unit_label as "unitLabel", p.missing, p.quantity,
      p.producer_id as "producerId", p.product_name as "substituteProduct", p.producer_name as "substituteProducer", p.unit_price::text as "unitPrice",
      p.pricing, p.on_silence as "onSilence", p.deadline
    from substitution_proposal p join order_line l on l.id = p.order_line_id join customer_order o on o.id = p.order_id
    where p.id = ${id}::uuid`;
}
