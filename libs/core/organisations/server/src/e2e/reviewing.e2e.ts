import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { organisationsModule } from '../organisations.module';
import { applicant, APPROVE_ALL, DECIDE, FARM, handIn, QUEUE, REVIEW } from './applicants';

const INN = {
  ...FARM,
  name: 'Auberge du Rempart',
  siret: '00000003400017',
  address: '8 place de la Garenne',
  latitude: 50.4637,
  longitude: 1.7632,
};
const MEMBERSHIPS = '{ me { memberships { role organisationId organisationName territoryCode } } }';

describe('the queue of applications', () => {
  let world: World;
  let administrator: TestActor;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = new Date('2026-07-06T08:00:00Z');
    administrator = await world.member(world.first, 'territory-administrator');
    const neighbour = await world.member(world.neighbour, 'territory-administrator');
    for (const actor of [administrator, neighbour])
      await actor.get('mutation { setPerimeter(inseeCodes: ["62588"], from: "2017-01-01") { id } }');
  });
  afterAll(() => world.close());

  const restaurant = { part: 'buyer', kind: 'restaurant' };
  const review = async (id: string, actor = administrator) => (await actor.get(REVIEW, { id })).applicationReview;
  const waiting = async (more: Record<string, unknown> = {}) =>
    (await administrator.get(QUEUE, more)).applications.nodes;
  const decide = (id: string, decision: string, reason?: string) =>
    administrator.get(DECIDE, { id, decision, reason: reason ?? null });

  it('shows who waits, for how long, and everything that is needed on one page', async () => {
    const id = await handIn(await applicant(world, 'Ada'), world.first);
    world.at = new Date('2026-07-08T09:00:00Z');
    expect(await waiting()).toMatchObject([
      { id, part: 'producer', ageDays: 2, clear: true, commune: 'Montreuil-sur-Mer' },
    ]);
    expect(await review(id)).toMatchObject({
      state: 'submitted',
      clear: true,
      register: 'found',
      company: { name: 'EARL DU MARAIS VERT', naf: '01.13Z', open: true },
      applicant: 'Ada',
      accountable: null,
      comparisons: [
        { field: 'name', same: true },
        { field: 'address', same: true },
        { field: 'commune', same: true },
      ],
      duplicates: [],
      inPerimeter: true,
      inSupplyArea: true,
      hubDistanceKm: null,
      history: [{ from: 'draft', to: 'submitted', who: 'Ada' }],
    });
    expect(await waiting({ search: 'marais' })).toHaveLength(1);
    expect(await waiting({ search: 'nowhere' })).toEqual([]);
  });

  it('marks what differs and who claims the same', async () => {
    const id = await handIn(await applicant(world, 'Bob'), world.first, { ...FARM, name: 'Ferme de Bob' });
    const { clear, comparisons, duplicates } = await review(id);
    expect([clear, comparisons[0]]).toEqual([
      false,
      { field: 'name', declared: 'Ferme de Bob', register: 'EARL DU MARAIS VERT', same: false },
    ]);
    expect(duplicates).toEqual([{ name: FARM.name, what: 'application', because: 'siret' }]);
    await decide(id, 'refused', 'Ce SIRET est celui d’une autre ferme.');
    expect((await waiting()).map(({ clear: each }: { clear: boolean }) => each)).toEqual([true]);
  });

  it('makes the person a member at approval, not before, with the role that fits', async () => {
    const cook = await applicant(world, 'Chloé');
    const id = await handIn(cook, world.first, INN, restaurant);
    const roles = async () =>
      (await cook.get(MEMBERSHIPS)).me.memberships.filter(({ territoryCode }: any) => territoryCode === 'AAA');
    expect(await roles()).toEqual([]);
    const { decideApplication } = await decide(id, 'approved');
    expect(decideApplication.history.map(({ to }: { to: string }) => to)).toEqual([
      'approved',
      'in-review',
      'submitted',
    ]);
    expect(await roles()).toEqual([
      { role: 'restaurateur', organisationId: id, organisationName: 'Auberge du Rempart', territoryCode: 'AAA' },
    ]);
    const { buyer } = await administrator.get(
      'query ($id: ID!) { buyer(id: $id) { name kind state site { commune } } }',
      { id },
    );
    expect(buyer).toEqual({
      ...{ name: 'Auberge du Rempart', kind: 'restaurant', state: 'approved' },
      site: { commune: 'Montreuil-sur-Mer' },
    });
    const steps = 'query ($id: ID!) { participationHistory(id: $id) { to who } }';
    expect((await administrator.get(steps, { id })).participationHistory).toHaveLength(3);
    const facts = 'query ($id: ID!) { organisationFacts(id: $id) { kind value source } }';
    expect((await administrator.get(facts, { id })).organisationFacts).toEqual([
      { kind: 'naf', value: '56.10A', source: 'registry' },
    ]);
    await decide(id, 'approved');
    expect(await roles()).toHaveLength(1);
  });

  it('lets somebody join the organisation that the administration had brought in', async () => {
    const site = { inseeCode: '62588', latitude: 50.464, longitude: 1.764, windows: [{ from: '07:00', to: '10:00' }] };
    const known = { id: uuid(), name: 'Hôtel des Bains', kind: 'hotel', siret: '00000004200010', site };
    const enrol = 'mutation ($input: EnrolBuyerInput!) { enrolBuyer(input: $input) { id } }';
    await administrator.get(enrol, { input: known });
    const host = await applicant(world, 'Élie');
    const id = await handIn(host, world.first, { ...INN, siret: known.siret }, { part: 'buyer', kind: 'hotel' });
    expect((await review(id)).duplicates).toEqual([
      { name: 'Hôtel des Bains', what: 'participation', because: 'siret' },
      { name: 'Auberge du Rempart', what: 'participation', because: 'name' },
    ]);
    await decide(id, 'approved');
    expect((await host.get(MEMBERSHIPS)).me.memberships.map(({ organisationId }: any) => organisationId)).toContain(
      known.id,
    );
  });

  it('lets who had left come back by asking again, with all their history', async () => {
    const site = { inseeCode: '62588', latitude: 50.464, longitude: 1.764, windows: [{ from: '07:00', to: '10:00' }] };
    const known = { id: uuid(), name: 'Bar du Port', kind: 'bar', siret: '35600000009075', site };
    const enrol = 'mutation ($input: EnrolBuyerInput!) { enrolBuyer(input: $input) { id } }';
    await administrator.get(enrol, { input: known });
    await administrator.get('mutation ($ids: [ID!]!) { endParticipations(ids: $ids) { state } }', { ids: [known.id] });
    const state = async () =>
      (await administrator.get('query ($id: ID!) { buyer(id: $id) { state } }', { id: known.id })).buyer.state;
    expect(await state()).toBe('left');
    const id = await handIn(
      await applicant(world, 'Inès'),
      world.first,
      { ...INN, siret: known.siret },
      { part: 'buyer', kind: 'bar' },
    );
    expect(await state()).toBe('left');
    await decide(id, 'approved');
    await decide(id, 'approved');
    expect(await state()).toBe('approved');
    const steps = 'query ($id: ID!) { participationHistory(id: $id) { from to } }';
    expect((await administrator.get(steps, { id: known.id })).participationHistory).toContainEqual({
      from: 'left',
      to: 'approved',
    });
  });

  it('has its pin put right by whoever decides, and by nobody else', async () => {
    const PIN = `mutation ($id: ID!, $latitude: Float!, $longitude: Float!) {
      placeApplication(id: $id, latitude: $latitude, longitude: $longitude) { content { latitude precision } } }`;
    const here = { latitude: 50.4655, longitude: 1.7655 };
    const id = await handIn(await applicant(world, 'Jules'), world.first, {
      ...{ ...FARM, name: 'Ferme de Jules', siret: '50234567100015', precision: 'municipality' },
    });
    const hub = await world.member(world.first, 'hub-operator');
    const neighbour = await world.member(world.neighbour, 'territory-administrator');
    expect(await hub.refusal(PIN, { id, ...here })).toBe('platform.not-allowed');
    expect(await neighbour.refusal(PIN, { id, ...here })).toBe('platform.not-found');
    expect(await administrator.refusal(PIN, { id, latitude: 49.894, longitude: 2.296 })).toBe(
      'organisations.place-far-from-commune',
    );
    expect((await administrator.get(PIN, { id, ...here })).placeApplication.content).toEqual({
      latitude: here.latitude,
      precision: 'pin',
    });
    await decide(id, 'refused', 'Essai.');
    expect(await administrator.refusal(PIN, { id, ...here })).toBe('organisations.state-passed');
  });

  it('approves at once what is clear, all or none, and leaves the rest to be looked at', async () => {
    const clear = (await waiting()).map(({ id }: { id: string }) => id);
    const vague = await handIn(await applicant(world, 'Fleur'), world.first, {
      ...{ ...INN, name: 'Fromagerie des Dunes', siret: '00000002600013', precision: 'municipality' },
    });
    expect(await administrator.refusal(APPROVE_ALL, { ids: [...clear, vague] })).toBe(
      'organisations.application-unclear',
    );
    expect(await waiting()).toHaveLength(2);
    expect((await administrator.get(APPROVE_ALL, { ids: clear })).approveApplications).toEqual([
      { id: clear[0], state: 'approved' },
    ]);
  });

  it('says no with a reason, and only to what waits', async () => {
    const [{ id }] = await waiting();
    expect(await administrator.refusal(DECIDE, { id, decision: 'refused' })).toBe('organisations.reason-missing');
    await decide(id, 'refused', 'Hors du champ du territoire.');
    expect(await administrator.refusal(DECIDE, { id, decision: 'approved' })).toBe('organisations.state-passed');
    expect(await administrator.refusal(DECIDE, { id, decision: 'draft' })).toBe('platform.input-invalid');
  });

  it('does not approve who is outside the land', async () => {
    const far = {
      ...FARM,
      siret: '13002526500013',
      name: 'Loin',
      inseeCode: '80021',
      latitude: 49.894,
      longitude: 2.296,
    };
    const producer = await handIn(await applicant(world, 'Gabin'), world.first, far);
    const buyer = await handIn(await applicant(world, 'Hugo'), world.first, far, restaurant);
    const refused = (id: string) => administrator.refusal(DECIDE, { id, decision: 'approved' });
    expect(await refused(producer)).toBe('organisations.site-outside-supply-area');
    expect(await refused(buyer)).toBe('organisations.site-outside-perimeter');
  });

  it('is read by the hub, decided by the administration, and closed to everybody else', async () => {
    const [{ id }] = await waiting();
    const hub = await world.member(world.first, 'hub-operator');
    const neighbour = await world.member(world.neighbour, 'territory-administrator');
    expect((await review(id, hub)).id).toBe(id);
    expect(await hub.refusal(DECIDE, { id, decision: 'approved' })).toBe('platform.not-allowed');
    expect(await hub.refusal(APPROVE_ALL, { ids: [id] })).toBe('platform.not-allowed');
    expect(await review(id, neighbour)).toBeNull();
    expect(await neighbour.refusal(DECIDE, { id, decision: 'approved' })).toBe('platform.not-found');
    expect(await neighbour.refusal(APPROVE_ALL, { ids: [id] })).toBe('platform.not-found');
    const driver = await world.member(world.first, 'driver');
    expect(await driver.refusal(QUEUE)).toBe('platform.not-allowed');
  });
});
