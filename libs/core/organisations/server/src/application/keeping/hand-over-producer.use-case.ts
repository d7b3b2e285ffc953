import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type Representation } from '@maillon/core/organisations/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Keepings } from '../../persistence/keepings';
import { Memberships } from '../../persistence/memberships';
import { actingIn } from '../../persistence/participation-steps';
import { Participations } from '../../persistence/participations';
import { RepresentationOf } from './representation.query';

const input = z.object({ organisationId: z.uuid(), email: z.email().max(200) });
type Input = z.infer<typeof input>;

/** The same organisation, with all that was done for it: only who acts changes. */
@Injectable()
export class HandOverProducer implements UseCase<Input, Representation> {
  readonly name = 'organisations.hand-over-producer';
  readonly permission = 'organisations.keep-producers';
  readonly input = input;

  constructor(
    private readonly participations: Participations,
    private readonly memberships: Memberships,
    private readonly keepings: Keepings,
    private readonly representation: RepresentationOf,
  ) {}

  async execute(work: Work, { organisationId, email }: Input): Promise<Representation> {
    const producer = await this.participations.find(work, organisationId);
    if (producer?.part !== 'producer') throw platformRefusals.because('not-found');
    const [latest] = await this.keepings.of(work, organisationId);
    if (latest?.act !== 'taken') throw organisationsRefusals.because('not-managed');
    const personId = await this.memberships.personByEmail(work, email);
    if (!personId) throw organisationsRefusals.because('person-unknown', { email });
    await this.memberships.leave(work, organisationId, personId);
    await this.memberships.add(work, { id: uuid(), personId, role: 'producer', organisationId }, producer.name);
    work.about(personId);
    work.changed({ representation: latest.act }, { representation: 'handed-over' }, producer.name);
    await this.keepings.record(work, organisationId, 'handed-over', actingIn(work), email);
    return (await this.representation.read(work, { id: organisationId }))!;
  }
}
