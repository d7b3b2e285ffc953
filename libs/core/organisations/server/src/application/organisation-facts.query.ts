import { Injectable } from '@nestjs/common';
import type { OrganisationFact } from '@maillon/core/organisations/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { OrganisationFacts } from '../persistence/organisation-facts';
import { maskedIban } from './identifiers/iban';
import { maySee } from './participation-history.query';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class OrganisationFactsOf implements ReadCase<Input, OrganisationFact[]> {
  readonly name = 'organisations.organisation-facts';
  readonly permission = null;
  readonly input = input;

  constructor(private readonly facts: OrganisationFacts) {}

  async read(reading: Reading, { id }: Input): Promise<OrganisationFact[]> {
    if (!maySee(reading, id)) return [];
    const facts = await this.facts.of(reading, id);
    return mayKnowAccounts(reading, id) ? facts : facts.map(masked);
  }
}

function mayKnowAccounts({ actor, can }: Reading, id: string): boolean {
  const own = actor.kind === 'person' && actor.organisationId === id;
  return own || can('organisations.manage-participations', 'Participation');
}

function masked(fact: OrganisationFact): OrganisationFact {
  return fact.kind === 'iban' ? { ...fact, value: maskedIban(fact.value) } : fact;
}
