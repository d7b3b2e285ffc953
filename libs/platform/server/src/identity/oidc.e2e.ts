import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORIGIN, World, walkThrough, type TestBrowser } from '@maillon/platform/testing';
import Provider from 'oidc-provider';
import { v7 as uuid } from 'uuid';
import { platformModule } from '../platform.module';

// Real: an OpenID Connect provider with its own sign-in and consent, and ours. Made up: the people it knows.
const PEOPLE: Readonly<Record<string, object>> = {
  ada: { email: 'ada@test.example', email_verified: true, name: 'Ada' },
  eve: { email: 'eve@test.example', email_verified: false, name: 'Eve' },
  bob: { email: 'bob@test.example', email_verified: true, name: 'Bob' },
  nobody: { email: 'nobody@test.example', email_verified: true, name: 'Nobody' },
  mallory: { email: 'ada@test.example', email_verified: false, name: 'Mallory' },
};
const CLIENT = { client_id: 'maillon', client_secret: 'a secret between the two' };

describe('signing in with an account of elsewhere', () => {
  let world: World;
  let server: Server;
  let issuer: string;
  beforeAll(async () => {
    // The provider tells what it would want in production.
    Object.assign(console, { info: () => undefined, warn: () => undefined });
    server = createServer((request, response) => void provider.callback()(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, {
      clients: [{ ...CLIENT, redirect_uris: [`${ORIGIN}/api/auth/callback/oidc`] }],
      claims: { email: ['email', 'email_verified'], profile: ['name'] },
      findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...PEOPLE[id] }) }),
    });
    world = await World.open({ modules: [platformModule], environment: environment() });
    for (const [id, verified] of [
      ['ada', true],
      ['eve', true],
      ['bob', false],
    ] as const)
      await world.rows('insert into identity.person (id, name, email, email_verified) values ($1, $2, $3, $4)', [
        uuid(),
        id,
        `${id}@test.example`,
        verified,
      ]);
  });
  afterAll(async () => {
    await world.close();
    await new Promise((closed) => server.close(closed));
  });

  const environment = (more: Readonly<Record<string, string>> = {}) => ({
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: CLIENT.client_id,
    OIDC_CLIENT_SECRET: CLIENT.client_secret,
    OIDC_LABEL: 'CCI Hauts-de-France',
    ...more,
  });
  /** All the way there and back; answers where the browser stands at the end. */
  const come = async (id: string, browser: TestBrowser = world.browser()) => {
    const pages = { callbackURL: '/admin/', errorCallbackURL: '/admin/connexion' };
    const { body } = await browser.post('sign-in/social', { provider: 'oidc', ...pages });
    const back = new URL(await walkThrough(body.url, ORIGIN, id));
    const { location } = await browser.get(`callback/oidc${back.search}`);
    return { browser, landing: new URL(location ?? '', ORIGIN) };
  };
  const nameOf = async ({ cookie }: TestBrowser) =>
    (await world.actor(cookie, null).get('{ me { name } }')).me?.name ?? null;

  it('is offered by name where a provider is configured', async () =>
    expect((await world.browser().get('account/options')).body.oidc).toBe('CCI Hauts-de-France'));

  it('opens the account that has the same verified address, the first time and after', async () => {
    const first = await come('ada');
    expect([first.landing.pathname, await nameOf(first.browser)]).toEqual(['/admin/', 'ada']);
    expect(await nameOf((await come('ada')).browser)).toBe('ada');
    expect(await world.rows(`select account_id from identity.account where provider_id = 'oidc'`)).toEqual([
      { account_id: 'ada' },
    ]);
  });

  it.each([
    ['the provider has not verified the address', 'eve'],
    ['we have not verified the address', 'bob'],
    ['somebody there claims another’s address', 'mallory'],
    ['nobody here has that address', 'nobody'],
  ])('opens nothing when %s', async (_why, id) => {
    const before = await world.rows('select count(*)::int as people from identity.person');
    const { browser, landing } = await come(id);
    expect(landing.pathname).toBe('/admin/connexion');
    expect(landing.searchParams.get('error')).toEqual(expect.any(String));
    expect(await nameOf(browser)).toBeNull();
    expect(await world.rows('select count(*)::int as people from identity.person')).toEqual(before);
  });

  it('refuses an answer that this browser did not ask for', async () => {
    const { body } = await world.browser().post('sign-in/social', { provider: 'oidc', callbackURL: '/admin/' });
    const back = new URL(await walkThrough(body.url, ORIGIN, 'ada'));
    const victim = world.browser();
    await victim.get(`callback/oidc${back.search}`);
    expect(await nameOf(victim)).toBeNull();
  });

  it('counts as two factors only where the installation says that the provider asks for them', async () => {
    const strength = async () =>
      (await world.rows('select second_factor from identity.session order by created_at desc limit 1'))[0];
    await come('ada');
    expect(await strength()).toEqual({ second_factor: false });
    const trusting = await World.open({
      modules: [platformModule],
      environment: environment({ OIDC_SECOND_FACTOR: '1' }),
    });
    await trusting.rows(
      `insert into identity.person (id, name, email, email_verified) values ($1, 'ada', 'ada@test.example', true)`,
      [uuid()],
    );
    await come('ada', trusting.browser());
    const [{ second_factor }] = await trusting.rows('select second_factor from identity.session');
    await trusting.close();
    expect(second_factor).toBe(true);
  });
});

describe('an installation without a provider', () => {
  it('offers none', async () => {
    const world = await World.open({ modules: [platformModule] });
    const { body } = await world.browser().get('account/options');
    const { status } = await world.browser().post('sign-in/social', { provider: 'oidc' });
    await world.close();
    expect([body.oidc, status]).toEqual([null, 404]);
  });
});
