import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { ORIGIN, World, type TestActor } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { organisationsModule } from '../organisations.module';

const INVITE = `mutation ($id: ID!, $email: String!, $role: String!, $organisationId: ID) {
  inviteMember(id: $id, email: $email, role: $role, organisationId: $organisationId) { id email role organisationName invitedBy state expiresAt } }`;
const RESEND = 'mutation ($id: ID!, $letterId: ID!) { resendInvitation(id: $id, letterId: $letterId) { id state } }';
const REVOKE = 'mutation ($id: ID!) { revokeInvitation(id: $id) }';
const WAITING = '{ invitations { nodes { id email state } } }';
const OPEN =
  'query ($token: String!) { invitation(token: $token) { email role territoryName organisationName invitedBy hasAccount } }';
const ACCEPT = 'mutation ($token: String!) { acceptInvitation(token: $token) }';
const PASSWORD = 'Fenouil-des-dunes-62';
const MONDAY = '2026-07-06T08:00:00Z';

describe('invitations', () => {
  let world: World;
  let administrator: TestActor;
  let buyerId: string;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule, territoriesModule, organisationsModule] });
    world.at = new Date(MONDAY);
    administrator = await world.member(world.first, 'territory-administrator', null, 'Hélène');
    await administrator.get('mutation { setPerimeter(inseeCodes: ["62588"], from: "2017-01-01") { id } }');
    const site = { inseeCode: '62588', latitude: 50.464, longitude: 1.764, windows: [{ from: '07:00', to: '10:00' }] };
    const input = { id: uuid(), name: 'Auberge', kind: 'restaurant', site };
    buyerId = (
      await administrator.get('mutation ($input: EnrolBuyerInput!) { enrolBuyer(input: $input) { id } }', { input })
    ).enrolBuyer.id;
    await world.startWorker();
  });
  afterAll(() => world.close());

  const asked = (email: string, more: object = {}) => ({ id: uuid(), email, role: 'driver', ...more });
  const letters = (email: string) => world.letters(email);
  const keyFor = (email: string) => world.keyFor(email);
  const invited = async (email: string, more: object = {}) => {
    const { inviteMember } = await administrator.get(INVITE, asked(email, more));
    return { id: inviteMember.id as string, key: await keyFor(inviteMember.email as string) };
  };
  const signedUp = async (email: string) => {
    const browser = world.browser();
    expect((await browser.openAccount('Camille', email, PASSWORD)).status).toBe(200);
    return world.actor(browser.cookie, null);
  };
  const later = (days: number) => (world.at = new Date(Date.parse(MONDAY) + days * 86_400_000));
  const thenBack = async <T>(days: number, body: () => Promise<T>): Promise<T> => {
    later(days);
    return body().finally(() => later(0));
  };

  it('say who invites to what, to whoever holds the link', async () => {
    const { key } = await invited('Camille@test.example', { role: 'restaurateur', organisationId: buyerId });
    const { invitation } = await world.stranger().get(OPEN, { token: key });
    expect(invitation).toEqual({
      email: 'camille@test.example',
      role: 'restaurateur',
      territoryName: 'Territoire AAA',
      organisationName: 'Auberge',
      invitedBy: 'Hélène',
      hasAccount: false,
    });
    const [letter] = await letters('camille@test.example');
    expect(letter!.subject).toBe('Hélène vous invite à rejoindre Auberge sur Maillon');
    expect(letter!.text).toContain(`${ORIGIN}/portal/invitation#`);
    expect(letter!.html).toContain(`${ORIGIN}/portal/invitation#`);
  });

  it('make a member of whoever opens an account with that address, once, and leave the address confirmed', async () => {
    const { key, id } = await invited('lea@test.example', { role: 'restaurateur', organisationId: buyerId });
    const lea = await signedUp('lea@test.example');
    const { acceptInvitation } = await lea.get(ACCEPT, { token: key });
    expect((await lea.get(ACCEPT, { token: key })).acceptInvitation).toBe(acceptInvitation);
    const member = world.actor(lea.settings.cookie, acceptInvitation);
    expect((await member.get('{ myOrganisation { name } }')).myOrganisation.name).toBe('Auberge');
    expect(await world.stranger().refusal(OPEN, { token: key })).toBe('organisations.invitation-used');
    expect(
      await world.rows('select email_verified from identity.person where email = $1', ['lea@test.example']),
    ).toEqual([{ email_verified: true }]);
    expect((await administrator.get(WAITING)).invitations.nodes.map((one: { id: string }) => one.id)).not.toContain(id);
    const entries = await world.rows(
      `select who, summary from audit_entry where use_case = 'organisations.accept-invitation'`,
    );
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toContain(key.split('.')[0]);
  });

  it('are refused to a stranger and to another address, with a sentence that says whose they are', async () => {
    const { key } = await invited('noe@test.example');
    const other = await signedUp('other@test.example');
    expect(await world.stranger().refusal(ACCEPT, { token: key })).toBe('platform.signed-out');
    const { errors } = await other.ask(ACCEPT, { token: key });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('noe@test.example'),
      extensions: { refusal: 'organisations.invitation-other-address' },
    });
    expect(
      await world.rows('select 1 from membership where person_id = (select id from identity.person where email = $1)', [
        'other@test.example',
      ]),
    ).toEqual([]);
  });

  it('end after seven days, and say whom to ask for another', async () => {
    const { id, key } = await invited('zoe@test.example');
    const zoe = await signedUp('zoe@test.example');
    await thenBack(8, async () => {
      const { errors } = await zoe.ask(ACCEPT, { token: key });
      expect(errors?.[0]?.message).toBe(
        'Cette invitation a expiré le lundi 13 juillet 2026. Demandez à Hélène de vous la renvoyer.',
      );
      const { invitations } = await administrator.get(WAITING);
      expect(invitations.nodes).toContainEqual({ id, email: 'zoe@test.example', state: 'expired' });
      await administrator.get(RESEND, { id, letterId: uuid() });
      expect(await zoe.refusal(ACCEPT, { token: await keyFor('zoe@test.example') })).toBeNull();
    });
  });

  it('sent again open by the new link only, and one letter leaves for one request', async () => {
    const { id, key } = await invited('tom@test.example');
    const again = { id, letterId: uuid() };
    await administrator.get(RESEND, again);
    await administrator.get(RESEND, again);
    expect(await letters('tom@test.example')).toHaveLength(2);
    expect(await world.stranger().refusal(OPEN, { token: key })).toBe('organisations.invitation-unknown');
    expect(await world.stranger().refusal(OPEN, { token: await keyFor('tom@test.example') })).toBeNull();
  });

  it('taken back open nothing, and can be made anew', async () => {
    const { id, key } = await invited('ida@test.example');
    expect((await administrator.get(REVOKE, { id })).revokeInvitation).toBe(true);
    expect((await administrator.get(REVOKE, { id })).revokeInvitation).toBe(true);
    expect(await world.stranger().refusal(OPEN, { token: key })).toBe('organisations.invitation-revoked');
    expect(await administrator.refusal(RESEND, { id, letterId: uuid() })).toBe('organisations.invitation-over');
    expect((await invited('ida@test.example')).id).not.toBe(id);
  });

  it('asked for twice are one, whether the id is the same or not', async () => {
    const first = asked('max@test.example');
    const { inviteMember } = await administrator.get(INVITE, first);
    expect((await administrator.get(INVITE, first)).inviteMember).toEqual(inviteMember);
    expect((await administrator.get(INVITE, { ...first, id: uuid() })).inviteMember).toEqual(inviteMember);
    expect(await administrator.refusal(INVITE, { ...first, role: 'hub-operator' })).toBe('platform.already-done');
    expect(await letters('max@test.example')).toHaveLength(1);
  });

  it('need a role of the territory, an organisation that suits it, and somebody who is not there already', async () => {
    const refused = (more: object) => administrator.refusal(INVITE, asked('eve@test.example', more));
    expect(await refused({ role: 'king' })).toBe('organisations.role-unknown');
    expect(await refused({ role: 'cci-analyst' })).toBe('organisations.role-unknown');
    expect(await refused({ role: 'producer', organisationId: buyerId })).toBe('organisations.not-participating');
    expect(await refused({ email: 'eve' })).toBe('platform.input-invalid');
    const { key } = await invited('eve@test.example');
    await (await signedUp('eve@test.example')).get(ACCEPT, { token: key });
    expect(await refused({})).toBe('organisations.already-member');
  });

  it('are the business of administrators, each in their own territory', async () => {
    const { id } = await invited('sam@test.example');
    const driver = await world.member(world.first, 'driver');
    const next = await world.member(world.neighbour, 'territory-administrator');
    for (const [query, variables] of [
      [INVITE, asked('sam@test.example')],
      [RESEND, { id, letterId: uuid() }],
      [REVOKE, { id }],
      [WAITING, {}],
    ] as const)
      expect(await driver.refusal(query, variables)).toBe('platform.not-allowed');
    expect(await next.refusal(REVOKE, { id })).toBe('platform.not-found');
    expect(await next.refusal(RESEND, { id, letterId: uuid() })).toBe('platform.not-found');
    expect((await next.get(WAITING)).invitations.nodes).toEqual([]);
    expect(
      await next.refusal(INVITE, asked('sam@test.example', { role: 'restaurateur', organisationId: buyerId })),
    ).toBe('organisations.not-participating');
  });

  it('keep of their key only what it is recognised by, and forged keys open nothing', async () => {
    const { key } = await invited('ali@test.example');
    const everything = await world.rows(
      `select i::text as row from invitation i union all select m::text from mail m union all select j::text from job_run j`,
    );
    expect(JSON.stringify(everything)).not.toContain(key.split('.')[0]);
    for (const token of ['', 'x', `${key}x`, `${key.split('.')[0]}.x`])
      expect(await world.stranger().refusal(OPEN, { token })).toBe('organisations.invitation-unknown');
  });
});
