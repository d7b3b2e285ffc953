import { Injectable } from '@nestjs/common';
import { participationMoved } from '@maillon/core/organisations/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellOfApplication } from '../application/tell-of-application';
import { TellOfParticipation } from '../application/tell-of-participation';

type Moved = z.infer<typeof participationMoved.payload>;

/** Before it is approved an application concerns whoever applied; afterwards a step concerns the organisation's people. */
@Injectable()
export class TellOnParticipationMoved implements Listener<Moved> {
  readonly name = 'organisations.tell-on-participation-moved';
  readonly event = participationMoved;

  constructor(
    private readonly application: TellOfApplication,
    private readonly participation: TellOfParticipation,
  ) {}

  async hear(work: Work, moved: Moved): Promise<void> {
    const { applicationId, organisationId } = moved;
    if (applicationId) await this.application.moved(work, applicationId, moved);
    else if (organisationId) await this.participation.moved(work, organisationId, moved);
  }
}
