import { Injectable } from '@nestjs/common';
import { participationKind } from '@maillon/core/organisations/contract';
import { Links, Tell, type Work } from '@maillon/platform/server';
import { isParticipationStep, participationLetter } from '../letters/participation.letter';
import { OrganisationPeople } from '../persistence/organisation-people';
import { Participations } from '../persistence/participations';

interface Moved {
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
}

/** The organisation's people learn that its participation is suspended, resumed or ended. */
@Injectable()
export class TellOfParticipation {
  constructor(
    private readonly participations: Participations,
    private readonly people: OrganisationPeople,
    private readonly links: Links,
    private readonly telling: Tell,
  ) {}

  async moved(work: Work, id: string, { from, to, reason }: Moved): Promise<void> {
    const organisation = await this.participations.find(work, id);
    const step = to === 'approved' && from === 'suspended' ? 'resumed' : to;
    if (!organisation || !isParticipationStep(step)) return;
    const said = { step, reason, organisation: organisation.name, territory: work.territory.name };
    const url = this.links.to('portal', '/');
    await this.telling.people(
      work,
      {
        kind: participationKind,
        cause: `${id} ${step} ${work.at.toISOString()}`,
        letter: ({ locale, name }) => participationLetter(locale, { ...said, name, url }),
      },
      await this.people.orContact(work, [id], participationKind.roles),
    );
  }
}
