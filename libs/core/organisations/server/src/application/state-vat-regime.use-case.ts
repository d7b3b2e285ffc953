import { Injectable } from '@nestjs/common';
import {
  VAT_REGIMES,
  organisationsRefusals,
  vatRegimeStated,
  type OrganisationFact,
} from '@maillon/core/organisations/contract';
import { addDays, localDay } from '@maillon/core/territories/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { OrganisationFacts } from '../persistence/organisation-facts';
import { Participations } from '../persistence/participations';
import { OrganisationFactsOf } from './organisation-facts.query';

const input = z.object({ organisationId: z.uuid(), regime: z.enum(VAT_REGIMES), from: z.iso.date() });
type Input = z.infer<typeof input>;

const A_YEAR = 366;

/** The producer or the territory says how the producer stands towards VAT from a day on. */
@Injectable()
export class StateVatRegime implements UseCase<Input, OrganisationFact[]> {
  readonly name = 'organisations.state-vat-regime';
  readonly permission = 'organisations.state-vat-regime';
  readonly input = input;

  constructor(
    private readonly participations: Participations,
    private readonly facts: OrganisationFacts,
    private readonly factsOf: OrganisationFactsOf,
  ) {}

  async execute(work: Work, { organisationId, regime, from }: Input): Promise<OrganisationFact[]> {
    work.allow(this.permission, 'Producer', { id: organisationId });
    const organisation = await this.participations.find(work, organisationId);
    if (organisation?.part !== 'producer') throw platformRefusals.because('not-found');
    const latest = addDays(localDay(work.at, work.territory.timeZone), A_YEAR);
    if (from > latest) throw organisationsRefusals.because('vat-regime-day', { latest }, { from: [] });
    const before = await this.facts.vatRegimeOn(work, organisationId, from);
    const factId = await this.facts.stateVatRegime(work, organisationId, regime, from);
    if (factId) work.emit(vatRegimeStated, { factId, organisationId, regime, from, personId: personIn(work) });
    work.changed({ 'vat-regime': before }, { 'vat-regime': regime, from });
    work.about(organisationId);
    return this.factsOf.read(work, { id: organisationId });
  }
}

function personIn({ actor }: Work): string | null {
  return actor.kind === 'person' ? actor.personId : null;
}
