import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { organisationsModule } from '../organisations.module';

const ADD = `mutation ($id: ID!, $email: String!, $role: String!, $organisationId: ID) {
  addMember(id: $id, email: $email, role: $role, organisationId: $organisationId) { id name email role organisationId organisationName } }`;
const REMOVE = 'mutation ($id: ID!) { removeMember(id: $id) }';
const MEMBERS =
  'query ($first: Int, $after: String) { members(first: $first, after: $after) { nodes { id name role } pageInfo { endCursor hasNextPage } } }';
const EMAIL = 'ada@test.example';

describe('members', () => {
  let world: World;
  let administrator: TestActor;
  let buyerId: string;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = new Date('2026-07-06T08:00:00Z');
    administrator = await world.member(world.first, 'territory-administrator');
    await administrator.get('mutation { setPerimeter(inseeCodes: ["62588"], from: "2017-01-01") { id } }');
    const site = { inseeCode: '62588', latitude: 50.464, longitude: 1.764, windows: [{ from: '07:00', to: '10:00' }] };
    const input = { id: uuid(), name: 'Auberge', kind: 'restaurant', site };
    buyerId = (
      await administrator.get('mutation ($input: EnrolBuyerInput!) { enrolBuyer(input: $input) { id } }', { input })
    ).enrolBuyer.id;
    await world.rows(
      `insert into identity.person (id, name, email, email_verified) values (gen_random_uuid(), 'Ada', $1, true)`,
      [EMAIL],
    );
  });
  afterAll(() => world.close());

  const add = (more: object) => ({ id: uuid(), email: EMAIL, role: 'driver', ...more });

  it('get a role once, however often it is given', async () => {
    const asked = add({ email: 'ADA@test.example', role: 'restaurateur', organisationId: buyerId });
    const { addMember } = await administrator.get(ADD, asked);
    expect(addMember).toEqual({
      id: asked.id,
      name: 'Ada',
      email: EMAIL,
      role: 'restaurateur',
      organisationId: buyerId,
      organisationName: 'Auberge',
    });
    expect((await administrator.get(ADD, asked)).addMember).toEqual(addMember);
    expect((await administrator.get(ADD, { ...asked, id: uuid() })).addMember).toEqual(addMember);
    expect(await administrator.refusal(ADD, { ...asked, role: 'driver', organisationId: null })).toBe(
      'platform.already-done',
    );
  });

  it('must have confirmed their address: until then it may be anybody’s', async () => {
    const email = 'unconfirmed@test.example';
    await world.rows(`insert into identity.person (id, name, email) values (gen_random_uuid(), 'Eve', $1)`, [email]);
    expect(await administrator.refusal(ADD, add({ email }))).toBe('organisations.person-unknown');
    await world.rows('update identity.person set email_verified = true where email = $1', [email]);
    expect(await administrator.refusal(ADD, add({ email }))).toBeNull();
    await world.rows('delete from membership where person_id = (select id from identity.person where email = $1)', [
      email,
    ]);
  });

  it('must have an account, a role of the territory and an organisation that suits it', async () => {
    expect(await administrator.refusal(ADD, add({ email: 'nobody@test.example' }))).toBe(
      'organisations.person-unknown',
    );
    expect(await administrator.refusal(ADD, add({ role: 'king' }))).toBe('organisations.role-unknown');
    expect(await administrator.refusal(ADD, add({ role: 'cci-analyst' }))).toBe('organisations.role-unknown');
    expect(await administrator.refusal(ADD, add({ role: 'producer', organisationId: buyerId }))).toBe(
      'organisations.not-participating',
    );
    expect(await administrator.refusal(ADD, add({ role: 'producer' }))).toBe('organisations.not-participating');
    expect(await administrator.refusal(ADD, add({ organisationId: uuid() }))).toBe('organisations.not-participating');
  });

  it('are listed in pages, those of other territories left out', async () => {
    await world.member(world.neighbour, 'driver');
    const { members } = await administrator.get(MEMBERS, { first: 1 });
    const rest = await administrator.get(MEMBERS, { first: 10, after: members.pageInfo.endCursor });
    expect([...members.nodes, ...rest.members.nodes].map(({ name }: { name: string }) => name)).toEqual([
      'Ada',
      'territory-administrator AAA',
    ]);
  });

  it('lose their role, and at once what it allowed', async () => {
    const driver = await world.member(world.first, 'driver');
    expect((await administrator.get(REMOVE, { id: driver.membershipId })).removeMember).toBe(true);
    expect(await driver.refusal('{ territory { id } }')).toBe('platform.no-membership');
    expect(await administrator.refusal(REMOVE, { id: driver.membershipId })).toBe('platform.not-found');
  });

  it('cannot be removed from next door', async () => {
    const stranger = await world.member(world.neighbour, 'territory-administrator');
    expect(await stranger.refusal(REMOVE, { id: administrator.membershipId })).toBe('platform.not-found');
    expect(await administrator.refusal(ADD, add({ id: stranger.membershipId }))).toBe('platform.already-done');
  });

  it('always keep an administrator among them, even when two leave at once', async () => {
    expect(await administrator.refusal(REMOVE, { id: administrator.membershipId })).toBe(
      'organisations.last-administrator',
    );
    const second = await world.member(world.first, 'territory-administrator');
    const left = await Promise.all([
      administrator.refusal(REMOVE, { id: administrator.membershipId }),
      second.refusal(REMOVE, { id: second.membershipId }),
    ]);
    expect(left.filter((refusal) => refusal === null)).toHaveLength(1);
    expect(left).toContain('organisations.last-administrator');
  });
});
