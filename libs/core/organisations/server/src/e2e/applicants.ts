import type { TestActor, TestTerritory, World } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';

export const FARM_SIRET = '00000001800010';

export const FARM = {
  name: 'EARL du Marais Vert',
  siret: '000 000 018 00010',
  phone: '03 21 00 00 00',
  families: ['vegetables'],
  address: '12, rue du Marais',
  inseeCode: '62588',
  latitude: 50.4621,
  longitude: 1.7588,
  precision: 'housenumber',
  windows: [{ from: '07:00', to: '10:00' }],
  consent: true,
};

export const SAVE = `mutation ($id: ID!, $territory: String!, $part: String!, $kind: String, $content: ApplicationContentInput!) {
  saveApplication(id: $id, territory: $territory, part: $part, kind: $kind, content: $content) {
    id state part kind reason missing territory { code name } content { name siret families consent } } }`;
export const SUBMIT = `mutation ($id: ID!, $territory: String!) { submitApplication(id: $id, territory: $territory) { id state content { siret } } }`;
export const DISCARD =
  'mutation ($id: ID!, $territory: String!) { discardApplication(id: $id, territory: $territory) }';
export const MINE = '{ myApplications { id state reason content { name } territory { code } } }';
export const QUEUE = `query ($states: [String!], $search: String) { applications(states: $states, search: $search) {
  totalCount nodes { id name part state ageDays clear managed commune } } }`;
export const REVIEW = `query ($id: ID!) { applicationReview(id: $id) { id state clear register company { name naf open } applicant accountable
  comparisons { field declared register same } duplicates { name what because } inPerimeter inSupplyArea hubDistanceKm history { from to reason who } } }`;
export const DECIDE = `mutation ($id: ID!, $decision: String!, $reason: String) {
  decideApplication(id: $id, decision: $decision, reason: $reason) { id state history { to reason who } } }`;
export const APPROVE_ALL = 'mutation ($ids: [ID!]!) { approveApplications(ids: $ids) { id state } }';

/** Somebody with an account and no membership here. */
export async function applicant(world: World, name: string): Promise<TestActor> {
  const { settings } = await world.member(world.region, 'cci-analyst', null, name);
  return world.actor(settings.cookie, null);
}

/** An application handed in; its id. */
export async function handIn(
  actor: TestActor,
  territory: TestTerritory,
  content: object = FARM,
  more: object = { part: 'producer' },
): Promise<string> {
  const id = uuid();
  await actor.get(SAVE, { id, territory: territory.code, content, ...more });
  await actor.get(SUBMIT, { id, territory: territory.code });
  return id;
}
