import { Injectable } from '@nestjs/common';
import { ordersRefusals, sessionCancelledKind } from '@maillon/core/orders/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, Tell, type Addressee, type Work } from '@maillon/platform/server';
import { sessionCancelledLetter } from '../letters/session-cancelled.letter';
import { LinesToTell, type LineToTell } from '../persistence/lines-to-tell';
import { ofOrganisation } from './lines-of-organisation';

interface Cancelled {
  readonly sessionId: string;
  readonly deliveryDay: string;
  readonly reason: string;
  readonly orderIds: readonly string[];
  readonly buyerIds: readonly string[];
  readonly producerIds: readonly string[];
}

/** Whoever had lines in it learns why, and which: one letter for each organisation, to each of its people. */
@Injectable()
export class TellOfCancelledSession {
  constructor(
    private readonly lines: LinesToTell,
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async everybody(work: Work, cancelled: Cancelled): Promise<void> {
    const { orderIds, buyerIds, producerIds } = cancelled;
    const lines = await this.lines.cancelled(work, orderIds, ordersRefusals.code('session-cancelled'));
    const to = await this.people.orContact(work, [...buyerIds, ...producerIds], sessionCancelledKind.roles);
    const letter = (one: Addressee) => this.letter(one, cancelled, lines);
    await this.telling.people(work, { kind: sessionCancelledKind, cause: cancelled.sessionId, letter }, to);
  }

  private letter(to: Addressee, { deliveryDay, reason }: Cancelled, lines: readonly LineToTell[]) {
    const { side, own } = ofOrganisation(to, lines);
    const url = this.links.to('portal', side === 'buyer' ? '/marche' : '/');
    return sessionCancelledLetter(to.locale, { name: to.name, side, deliveryDay, reason, lines: own, url });
  }
}
