import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type OrganisationFact } from '@maillon/core/organisations/contract';
import { localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { OrganisationFacts } from '../persistence/organisation-facts';
import { siretOf } from '../domain/siret';
import { Participations, type StoredParticipation } from '../persistence/participations';
import { declaredFacts } from './identifiers/declared-facts';
import { OrganisationFactsOf } from './organisation-facts.query';

const text = z.string().trim().min(1).max(60).nullish();
const input = z.object({
  organisationId: z.uuid(),
  siret: text,
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

  async execute(work: Work, { organisationId, from, siret, ...said }: Input): Promise<OrganisationFact[]> {
    const organisation = await this.participations.find(work, organisationId);
    if (!organisation) throw platformRefusals.because('not-found');
    const before = latest(await this.facts.of(work, organisationId));
    const today = localDay(work.at, work.territory.timeZone);
    if (from && from > today) throw organisationsRefusals.because('fact-in-future', { today }, { from: [] });
    const number = siret ? await this.named(work, organisation, siret) : organisation.siret;
    const facts = declaredFacts({ ...said, siret: siret ? number : null }, number);
    await this.facts.keep(
      work,
      facts.map((fact) => ({ ...fact, organisationId })),
      from ?? today,
    );
    work.changed(before, latest(await this.facts.of(work, organisationId)));
    return this.factsOf.read(work, { id: organisationId });
  }

  private async named(work: Work, organisation: StoredParticipation, text: string): Promise<string> {
    const siret = siretOf(text);
    if (!siret) throw organisationsRefusals.because('siret-invalid', { siret: text }, { siret: [] });
    if (organisation.siret && organisation.siret !== siret)
      throw organisationsRefusals.because('siret-known', { siret: organisation.siret }, { siret: [] });
    const other = await this.participations.ofSiret(work, siret);
    if (other && other.id !== organisation.id)
      throw organisationsRefusals.because('siret-taken', { siret }, { siret: [] });
    if (!(await this.participations.nameBySiret(work, organisation.id, siret)))
      throw organisationsRefusals.because('siret-elsewhere', { siret }, { siret: [] });
    return siret;
  }
}

/** Of each kind the fact that holds: they come with the latest of a kind first. */
function latest(facts: readonly OrganisationFact[]): Record<string, string> {
  return Object.fromEntries(facts.toReversed().map(({ kind, value }) => [kind, value]));
}
