import { Injectable } from '@nestjs/common';
import { closureKind, type closureDeclared } from '@maillon/core/availability/contract';
import { OrganisationPeople } from '@maillon/core/organisations/server';
import { Links, Tell, type Addressee, type Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { closureLetter } from '../letters/closure.letter';
import { Closures } from '../persistence/closures';
import { Producers } from '../persistence/producers';

export type ClosureTold = z.infer<typeof closureDeclared.payload>;

/** Buyers who had ordered learn that a producer closes, or does not after all. */
@Injectable()
export class TellOfClosure {
  constructor(
    private readonly closures: Closures,
    private readonly producers: Producers,
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async buyers(work: Work, told: ClosureTold, isCancelled: boolean): Promise<void> {
    const { closureId, producerId, from, to, buyerIds } = told;
    const closure = await this.closures.find(work, closureId);
    if (!closure || buyerIds.length === 0) return;
    const { name: producerName } = await this.producers.find(work, producerId);
    const reason = isCancelled ? null : closure.reason;
    const addressees = await this.people.orContact(work, buyerIds, closureKind.roles);
    const letter = ({ name, locale }: Addressee) =>
      closureLetter(locale, { name, producerName, from, to, reason, url: this.links.to('portal', '/commandes') });
    const cause = `${closureId} ${isCancelled ? 'cancelled' : 'declared'}`;
    await this.telling.people(work, { kind: closureKind, cause, about: closureId, letter }, addressees);
  }
}
