import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { organisationsModule } from '../organisations.module';
import { applicant, DECIDE, FARM, QUEUE, REVIEW } from './applicants';

const REGISTER = `mutation ($id: ID!, $content: ApplicationContentInput!) {
  registerManagedProducer(id: $id, content: $content) { id state accountable clear } }`;
const HAND_OVER = `mutation ($id: ID!, $email: String!) { handOverProducer(organisationId: $id, email: $email) {
  accountable members { name role } keepings { act who to } } }`;
const REPRESENTATION =
  'query ($id: ID!) { representation(id: $id) { accountable members { name role } keepings { act who } acts { who useCase } } }';
const MEMBERSHIPS = '{ me { email memberships { id role organisationId } } }';

describe('a producer whom the hub runs', () => {
  let world: World;
  let administrator: TestActor;
  let hub: TestActor;
  const id = uuid();
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = new Date('2026-07-06T08:00:00Z');
    administrator = await world.member(world.first, 'territory-administrator');
    hub = await world.member(world.first, 'hub-operator', null, 'Hélène du hub');
    await administrator.get('mutation { setPerimeter(inseeCodes: ["62588"], from: "2017-01-01") { id } }');
  });
  afterAll(() => world.close());

  const representation = async (actor = administrator) => (await actor.get(REPRESENTATION, { id })).representation;

  it('is applied for by somebody of the hub, who answers for it, once', async () => {
    expect(await hub.refusal(REGISTER, { id: uuid(), content: { ...FARM, siret: null } })).toBe(
      'organisations.application-incomplete',
    );
    const { registerManagedProducer } = await hub.get(REGISTER, { id, content: FARM });
    expect(registerManagedProducer).toEqual({ id, state: 'submitted', accountable: 'Hélène du hub', clear: true });
    expect((await hub.get(REGISTER, { id, content: FARM })).registerManagedProducer).toEqual(registerManagedProducer);
    expect((await administrator.get(QUEUE)).applications.nodes).toMatchObject([{ id, managed: true }]);
    expect(await administrator.refusal(REGISTER, { id, content: FARM })).toBe('platform.already-done');
    expect((await administrator.get(REVIEW, { id })).applicationReview.accountable).toBe('Hélène du hub');
  });

  it('is acted for by its keeper once approved, and everybody sees who does', async () => {
    await administrator.get(DECIDE, { id, decision: 'approved' });
    const { memberships } = (await hub.get(MEMBERSHIPS)).me;
    const own = memberships.find(({ role }: { role: string }) => role === 'producer');
    expect(own.organisationId).toBe(id);
    expect(await representation()).toMatchObject({
      accountable: 'Hélène du hub',
      members: [{ name: 'Hélène du hub', role: 'producer' }],
      keepings: [{ act: 'taken', who: 'Hélène du hub' }],
    });
  });

  it('takes the same organisation over, with its history and who did what', async () => {
    await world.rows(
      `insert into audit_entry (territory_id, id, at, membership_id, who, use_case, summary, request_id)
       select territory_id, gen_random_uuid(), now(), id, 'Hélène du hub', 'catalogue.declare-offer', '{}', 'x' from membership where organisation_id = $1`,
      [id],
    );
    const farmer = await applicant(world, 'Jeanne Fermière');
    const { email } = (await farmer.get(MEMBERSHIPS)).me;
    expect(await hub.refusal(HAND_OVER, { id, email: 'nobody@test.example' })).toBe('organisations.person-unknown');
    const { handOverProducer } = await hub.get(HAND_OVER, { id, email });
    expect(handOverProducer).toEqual({
      accountable: null,
      members: [{ name: 'Jeanne Fermière', role: 'producer' }],
      keepings: [
        { act: 'handed-over', who: 'Hélène du hub', to: email },
        { act: 'taken', who: 'Hélène du hub', to: null },
      ],
    });
    expect((await representation()).acts).toEqual([{ who: 'Hélène du hub', useCase: 'catalogue.declare-offer' }]);
    expect((await representation(hub)).acts).toEqual([]);
    expect(await hub.refusal(HAND_OVER, { id, email })).toBe('organisations.not-managed');
    const steps = 'query ($id: ID!) { participationHistory(id: $id) { to } }';
    expect((await administrator.get(steps, { id })).participationHistory).toHaveLength(3);
  });

  it('is nobody’s business next door, nor of other roles', async () => {
    const neighbour = await world.member(world.neighbour, 'territory-administrator');
    expect((await representation(neighbour))?.members ?? []).toEqual([]);
    expect(await neighbour.refusal(HAND_OVER, { id, email: 'a@b.example' })).toBe('platform.not-found');
    const driver = await world.member(world.first, 'driver');
    expect(await driver.refusal(REGISTER, { id: uuid(), content: FARM })).toBe('platform.not-allowed');
    expect(await driver.refusal(HAND_OVER, { id, email: 'a@b.example' })).toBe('platform.not-allowed');
    expect(await representation(driver)).toBeNull();
  });
});
