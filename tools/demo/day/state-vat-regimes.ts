import type { DemoDay } from '../shapes.ts';
import type { Person } from './person.ts';

const PRODUCERS = 'query Sellers($family: String!) { producers(family: $family, first: 200) { nodes { id } } }';
const STATE = `mutation Regime($organisationId: ID!, $regime: String!, $from: Date!) {
  stateVatRegime(organisationId: $organisationId, regime: $regime, from: $from) { id } }`;

/** Small farms charge no VAT; who makes and sells a little is below the threshold. Of so many, one. */
const REGIMES = [
  { family: 'vegetables', regime: 'farm-flat-rate', oneOf: 3 },
  { family: 'fruit', regime: 'farm-flat-rate', oneOf: 3 },
  { family: 'bakery-grocery', regime: 'franchise', oneOf: 2 },
] as const;

/** Before anybody orders: what the documents of the day cite. Answers how many sellers charge no VAT. */
export async function stateVatRegimes({ territory }: DemoDay, administrator: Person): Promise<number> {
  const at = territory.session.opensAt;
  let stated = 0;
  for (const { family, regime, oneOf } of REGIMES) {
    const { producers } = await administrator.ask<{ producers: { nodes: { id: string }[] } }>(at, PRODUCERS, {
      family,
    });
    for (const { id: organisationId } of producers.nodes.filter((_, index) => index % oneOf === 0)) {
      await administrator.ask(at, STATE, { organisationId, regime, from: '2026-01-01' });
      stated += 1;
    }
  }
  return stated;
}
