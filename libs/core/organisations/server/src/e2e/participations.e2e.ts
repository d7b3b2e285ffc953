import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { organisationsModule } from '../organisations.module';

const ENROL = 'mutation ($input: EnrolBuyerInput!) { enrolBuyer(input: $input) { id } }';
const SUSPEND =
  'mutation ($ids: [ID!]!, $reason: String!) { suspendParticipants(ids: $ids, reason: $reason) { id name part state } }';
const REINSTATE = 'mutation ($ids: [ID!]!) { reinstateParticipants(ids: $ids) { state } }';
const END = 'mutation ($ids: [ID!]!, $reason: String) { endParticipations(ids: $ids, reason: $reason) { state } }';
const HISTORY = 'query ($id: ID!) { participationHistory(id: $id) { from to reason at who } }';
const LISTED = 'query ($states: [String!]) { buyers(states: $states) { nodes { name state } } }';
const PREVIEW = `query ($ids: [ID!]!, $to: String!) { participationPreview(ids: $ids, to: $to) {
  moving { name } staying { name state } touched { label fate count examples } } }`;
const REASON = 'Factures impayées depuis mars.';

describe('participations', () => {
  let world: World;
  let administrator: TestActor;
  let neighbour: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = new Date('2026-07-06T08:00:00Z');
    administrator = await world.member(world.first, 'territory-administrator');
    neighbour = await world.member(world.neighbour, 'territory-administrator');
    for (const actor of [administrator, neighbour])
      await actor.get('mutation { setPerimeter(inseeCodes: ["62588"], from: "2017-01-01") { id } }');
  });
  afterAll(() => world.close());

  const site = { inseeCode: '62588', latitude: 50.464, longitude: 1.764, windows: [{ from: '07:00', to: '10:00' }] };
  const enrol = async (name: string, actor = administrator): Promise<string> =>
    (await actor.get(ENROL, { input: { id: uuid(), name, kind: 'bar', site } })).enrolBuyer.id;
  const history = async (id: string, actor = administrator) =>
    (await actor.get(HISTORY, { id })).participationHistory.map(({ from, to, reason }: Record<string, string>) => [
      from,
      to,
      reason,
    ]);

  it('are suspended with a reason, once, and reinstated; each step is told and kept', async () => {
    const ids = [await enrol('Le Phare'), await enrol('Le Port')];
    const { suspendParticipants } = await administrator.get(SUSPEND, { ids, reason: REASON });
    expect(suspendParticipants).toEqual(
      expect.arrayContaining([{ id: ids[0], name: 'Le Phare', part: 'buyer', state: 'suspended' }]),
    );
    await administrator.get(SUSPEND, { ids, reason: 'Une seconde fois.' });
    await administrator.get(REINSTATE, { ids: [ids[0]] });
    expect(await history(ids[0]!)).toEqual([
      ['suspended', 'approved', null],
      ['approved', 'suspended', REASON],
      [null, 'approved', null],
    ]);
    expect((await administrator.get(LISTED, { states: ['suspended'] })).buyers.nodes).toEqual([
      { name: 'Le Port', state: 'suspended' },
    ]);
    const told = await world.rows(
      `select payload->>'to' as to from outbox where name = 'organisations.participation-moved.v1' and payload->>'organisationId' = $1 order by created_at`,
      [ids[0]],
    );
    expect(told).toEqual([{ to: 'suspended' }, { to: 'approved' }]);
  });

  it('end for good, with or without a reason', async () => {
    const id = await enrol('Le Large');
    expect((await administrator.get(END, { ids: [id] })).endParticipations).toEqual([{ state: 'left' }]);
    expect(await administrator.refusal(REINSTATE, { ids: [id] })).toBe('organisations.state-passed');
    expect(await administrator.refusal(SUSPEND, { ids: [id], reason: REASON })).toBe('organisations.state-passed');
  });

  it('show before the act who would move, who stays, and who acts for them', async () => {
    const [here, gone] = [await enrol('Le Quai'), await enrol('Le Départ')];
    await world.member(world.first, 'restaurateur', here, 'Zoé Delattre');
    await administrator.get(END, { ids: [gone] });
    const preview = async (to: string, actor = administrator) =>
      (await actor.get(PREVIEW, { ids: [here, gone], to })).participationPreview;
    for (const to of ['suspended', 'left'])
      expect(await preview(to)).toMatchObject({
        moving: [{ name: 'Le Quai' }],
        staying: [{ name: 'Le Départ', state: 'left' }],
        touched: [{ fate: 'kept', count: 1, examples: ['Zoé Delattre'] }],
      });
    const hub = await world.member(world.first, 'hub-operator');
    expect(await hub.refusal(PREVIEW, { ids: [here], to: 'left' })).toBe('platform.not-allowed');
    expect(await neighbour.refusal(PREVIEW, { ids: [here], to: 'left' })).toBe('platform.not-found');
    expect(await administrator.refusal(PREVIEW, { ids: [here], to: 'approved' })).toBe('platform.input-invalid');
    expect(await history(here)).toEqual([[null, 'approved', null]]);
  });

  it('are left as they are when one of several cannot follow, or nobody says why', async () => {
    const [left, here] = [await enrol('Parti'), await enrol('Présent')];
    await administrator.get(END, { ids: [left] });
    expect(await administrator.refusal(SUSPEND, { ids: [here, left], reason: REASON })).toBe(
      'organisations.state-passed',
    );
    expect(await administrator.refusal(SUSPEND, { ids: [here], reason: '  ' })).toBe('organisations.reason-missing');
    expect(await administrator.refusal(SUSPEND, { ids: [], reason: REASON })).toBe('platform.input-invalid');
    expect(await history(here)).toEqual([[null, 'approved', null]]);
  });

  it('are moved by the administration of their own territory alone, and followed by whom they concern', async () => {
    const [mine, other] = [await enrol('Chez moi'), await enrol('Chez l’autre')];
    const cook = await world.member(world.first, 'restaurateur', mine);
    const hub = await world.member(world.first, 'hub-operator');
    for (const actor of [cook, hub])
      expect(await actor.refusal(SUSPEND, { ids: [mine], reason: REASON })).toBe('platform.not-allowed');
    expect(await neighbour.refusal(SUSPEND, { ids: [mine], reason: REASON })).toBe('platform.not-found');
    expect(await history(mine, cook)).toHaveLength(1);
    expect(await history(mine, hub)).toHaveLength(1);
    expect(await history(other, cook)).toEqual([]);
    expect(await history(mine, neighbour)).toEqual([]);
  });
});
