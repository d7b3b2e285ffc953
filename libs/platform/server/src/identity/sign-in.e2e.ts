import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORIGIN, World } from '@maillon/platform/testing';
import { platformModule } from '../platform.module';

const CHEF = { name: 'Camille Roussel', email: 'camille@auberge.example', password: 'une phrase de seize' };

describe('signing in', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule] });
    await post('sign-up', CHEF);
  });
  afterAll(() => world.close());

  const post = (verb: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${world.api.url}/api/auth/${verb}${verb.startsWith('sign-') && verb !== 'sign-out' ? '/email' : ''}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: ORIGIN, ...headers },
      body: JSON.stringify(body),
    });
  const signIn = async (password = CHEF.password) => {
    const response = await post('sign-in', { email: CHEF.email, password });
    return {
      response,
      cookie: response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    };
  };
  const nameOf = async (cookie: string) =>
    (await world.actor(cookie, null).ask('{ me { name } }')).data?.me?.name ?? null;

  it('gives a cookie that scripts cannot read, and the threshold knows it', async () => {
    const { response, cookie } = await signIn();
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly/i);
    expect(response.headers.getSetCookie()[0]).toMatch(/SameSite=Lax/i);
    expect(await nameOf(cookie)).toBe(CHEF.name);
  });

  it('keeps the password as argon2id, where the application cannot read it', async () => {
    const [{ password }] = await world.rows('select password from identity.account');
    expect(password).toMatch(/^\$argon2id\$/);
    const { Client } = await import('pg');
    const app = new Client({ connectionString: world.database.appUrl });
    await app.connect();
    await expect(app.query('select password from identity.account')).rejects.toThrow('permission denied');
    await app.end();
  });

  it('refuses a wrong password without saying which half was wrong', async () => {
    const wrong = await signIn('une autre phrase');
    const unknown = await post('sign-in', { email: 'nobody@auberge.example', password: CHEF.password });
    expect([wrong.response.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.response.text()).toBe(await unknown.text());
  });

  it('refuses a password that is too short', async () => {
    expect((await post('sign-up', { ...CHEF, email: 'other@auberge.example', password: 'court' })).status).toBe(400);
  });

  it('ends the session at once when one signs out', async () => {
    const { cookie } = await signIn();
    await post('sign-out', {}, { cookie });
    expect(await nameOf(cookie)).toBeNull();
  });

  it('ends every session of the person when one signs out everywhere', async () => {
    const [phone, desk] = [await signIn(), await signIn()];
    await post('revoke-sessions', {}, { cookie: phone.cookie });
    expect([await nameOf(phone.cookie), await nameOf(desk.cookie)]).toEqual([null, null]);
  });

  it('refuses a request that another site made the browser send', async () => {
    const { cookie } = await signIn();
    const response = await post('sign-out', {}, { cookie, origin: 'https://elsewhere.example' });
    expect(response.status).toBe(403);
    expect(await nameOf(cookie)).toBe(CHEF.name);
  });
});

describe('guessing passwords', () => {
  it('is stopped after so many tries from one address', async () => {
    const before = process.env['TEST_AUTH_RATE_LIMIT'];
    process.env['TEST_AUTH_RATE_LIMIT'] = '3';
    const world = await World.open({ modules: [platformModule] });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const response = await fetch(`${world.api.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: ORIGIN },
        body: JSON.stringify({ email: 'a@b.example', password: 'une phrase de seize' }),
      });
      statuses.push(response.status);
    }
    await world.close();
    process.env['TEST_AUTH_RATE_LIMIT'] = before;
    if (before === undefined) delete process.env['TEST_AUTH_RATE_LIMIT'];
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });
});
