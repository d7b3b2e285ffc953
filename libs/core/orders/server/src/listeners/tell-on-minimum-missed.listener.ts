import { Injectable } from '@nestjs/common';
import { minimumMissed, minimumMissedKind } from '@maillon/core/orders/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, Tell, type Addressee, type Listener, type Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { minimumMissedLetter } from '../letters/minimum-missed.letter';

type Missed = z.infer<typeof minimumMissed.payload>;

/** Buyers read of their own lines, the producer of all of them without anybody's name. */
@Injectable()
export class TellOnMinimumMissed implements Listener<Missed> {
  readonly name = 'orders.tell-on-minimum-missed';
  readonly event = minimumMissed;

  constructor(
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async hear(work: Work, missed: Missed): Promise<void> {
    const { producerId, sessionId, lines } = missed;
    const buyerIds = [...new Set(lines.map(({ buyerId }) => buyerId))];
    const to = await this.people.orContact(work, [producerId, ...buyerIds], minimumMissedKind.roles);
    const letter = (one: Addressee) => this.letter(one, missed);
    await this.telling.people(work, { kind: minimumMissedKind, cause: `${sessionId} ${producerId}`, letter }, to);
  }

  private letter({ organisationId, name, locale }: Addressee, missed: Missed) {
    const side = organisationId === missed.producerId ? 'producer' : 'buyer';
    const own = missed.lines.filter(({ buyerId }) => side === 'producer' || buyerId === organisationId);
    const lines = side === 'producer' ? own.map((line) => ({ ...line, rolledOver: false })) : own;
    const url = this.links.to('portal', side === 'buyer' ? '/commandes' : '/');
    return minimumMissedLetter(locale, { ...missed, name, side, lines, url });
  }
}
