import { Injectable } from '@nestjs/common';
import { vatRegimeKind, vatRegimesStatedKind, type vatRegimeStated } from '@maillon/core/organisations/contract';
import { Addressees, Links, Tell, type Addressee, type Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { vatRegimeLetter } from '../letters/vat-regime.letter';
import { OrganisationPeople } from '../persistence/organisation-people';
import { Participations } from '../persistence/participations';

export type VatRegimeStated = z.infer<typeof vatRegimeStated.payload>;

/** The producer's people and the territory's administrators learn of it; whoever said so knows. */
@Injectable()
export class TellOfVatRegime {
  constructor(
    private readonly participations: Participations,
    private readonly people: OrganisationPeople,
    private readonly administrators: Addressees,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async both(work: Work, { factId, organisationId, regime, from, personId }: VatRegimeStated): Promise<void> {
    const organisation = await this.participations.find(work, organisationId);
    if (!organisation) return;
    const said = { regime, from, organisation: organisation.name, territory: work.territory.name };
    const letter =
      (url: string) =>
      ({ locale, name }: Addressee) =>
        vatRegimeLetter(locale, { ...said, name, url });
    const others = (all: readonly Addressee[]) =>
      all.filter((one) => one.personId === null || one.personId !== personId);
    const notice = { cause: factId, about: factId };
    await this.telling.people(
      work,
      { ...notice, kind: vatRegimeKind, letter: letter(this.links.to('portal', '/')) },
      others(await this.people.orContact(work, [organisationId], vatRegimeKind.roles)),
    );
    await this.telling.people(
      work,
      {
        ...notice,
        kind: vatRegimesStatedKind,
        letter: letter(this.links.to('admin', `/producteurs/${organisationId}`)),
      },
      others(await this.administrators.ofTerritory(work, vatRegimesStatedKind.roles)),
    );
  }
}
