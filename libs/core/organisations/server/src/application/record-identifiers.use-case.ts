import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type OrganisationFact } from '@maillon/core/organisations/contract';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { OrganisationFacts } from '../persistence/organisation-facts';
import { Participations } from '../persistence/participations';
import { declaredFacts } from './identifiers/declared-facts';
import { OrganisationFactsOf } from './organisation-facts.query';

const text = z.string().trim().min(1).max(60).nullish();
const input = z.object({
  organisationId: z.uuid(),
  vatNumber: text,
  iban: text,
  naf: text,
  from: z.iso.date().nullish(),
});
type Input = z.infer<typeof input>;

@Injectable()
export class RecordIdentifiers implements UseCase<Input, OrganisationFact[]> {
  readonly name = 'organisations.record-identifiers';
  readonly permission = 'organisations.manage-participations';
  readonly input = input;

  constructor(
    private readonly participations: Participations,
    private readonly facts: OrganisationFacts,
    private readonly factsOf: OrganisationFactsOf,
  ) {}

  async execute(work: Work, { organisationId, from, ...said }: Input): Promise<OrganisationFact[]> {
    const organisation = await this.participations.find(work, organisationId);
    if (!organisation) throw platformRefusals.because('not-found');
    const facts = declaredFacts(said, organisation.siret);
    const today = localDay(work.at, work.territory.timeZone);
    if (from && from > today) throw organisationsRefusals.because('fact-in-future', { today });
    await this.facts.keep(
      work,
      facts.map((fact) => ({ ...fact, organisationId })),
      from ?? today,
    );
    return this.factsOf.read(work, { id: organisationId });
  }
}
