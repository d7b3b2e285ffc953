import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@maillon/platform/contract';
import { World, codeOf, type TestActor, type TestBrowser } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { platformModule } from '../platform.module';

const PASSWORD = 'une phrase de seize';
const ME = '{ me { secondFactor active { rules } } }';
const MODULES = '{ modules { id } }';

describe('a second factor', () => {
  let world: World;
  let people = 0;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule], environment: { SECOND_FACTOR_FROM: '2026-07-01' } });
    world.at = new Date('2026-07-06T08:00:00Z');
  });
  afterAll(() => world.close());

  /** Somebody who signed up with a password and has a role. */
  const person = async (role: Role = 'territory-administrator') => {
    const email = `ada${(people += 1)}@test.example`;
    const browser = world.browser();
    const { body } = await browser.openAccount('Ada Clément', email, PASSWORD);
    const membershipId = uuid();
    const territory = role === 'cci-analyst' ? world.region : world.first;
    await world.rows('insert into membership (territory_id, id, person_id, role) values ($1, $2, $3, $4)', [
      territory.id,
      membershipId,
      body.user.id,
      role,
    ]);
    const as = (one: TestBrowser): TestActor => world.actor(one.cookie, membershipId);
    return { email, browser, as };
  };
  const setUp = async (browser: TestBrowser) => {
    const { body } = await browser.post('two-factor/enable', { password: PASSWORD });
    const verified = await browser.post('two-factor/verify-totp', { code: codeFrom(body.totpURI) });
    return { status: verified.status, uri: body.totpURI as string, backupCodes: body.backupCodes as string[] };
  };
  const signIn = async (email: string) => {
    const browser = world.browser();
    return { browser, answer: await browser.post('sign-in/email', { email, password: PASSWORD }) };
  };

  it.each<[Role, string | null]>([
    ['territory-administrator', 'platform.second-factor-needed'],
    ['cci-analyst', 'platform.second-factor-needed'],
    ['hub-operator', 'platform.not-allowed'],
    ['driver', 'platform.not-allowed'],
  ])('is what a %s who came with a password is asked for (%s)', async (role, refusal) => {
    const { browser, as } = await person(role);
    expect(await as(browser).refusal(MODULES)).toBe(refusal);
  });

  it('is said with the next step, in the person’s language, and who one is stays known', async () => {
    const { browser, as } = await person();
    const { errors } = await as(browser).ask(MODULES, {}, 'en');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('My account'),
      extensions: { code: 'FORBIDDEN' },
    });
    expect((await as(browser).get(ME)).me).toMatchObject({
      secondFactor: 'needed',
      active: { rules: expect.anything() },
    });
  });

  it('was not needed before its day', async () => {
    const { browser, as } = await person();
    world.at = new Date('2026-06-30T08:00:00Z');
    expect(await as(browser).refusal(MODULES)).toBeNull();
    world.at = new Date('2026-07-06T08:00:00Z');
  });

  it('set up by an application opens the work at once, and is asked for at the next sign-in', async () => {
    const { email, browser, as } = await person();
    const { status, uri } = await setUp(browser);
    expect([status, await as(browser).refusal(MODULES)]).toEqual([200, null]);
    expect(uri).toContain('issuer=Maillon');
    const next = await signIn(email);
    expect(next.answer.body).toMatchObject({ twoFactorRedirect: true });
    expect(await as(next.browser).refusal(MODULES)).toBe('platform.signed-out');
    expect((await next.browser.post('two-factor/verify-totp', { code: '000000' })).body.code).toBe('INVALID_CODE');
    expect((await next.browser.post('two-factor/verify-totp', { code: codeFrom(uri) })).status).toBe(200);
    expect(await as(next.browser).refusal(MODULES)).toBeNull();
    expect((await as(next.browser).get(ME)).me.secondFactor).toBe('given');
  });

  it('can be one of ten backup codes, each once', async () => {
    const { email, browser, as } = await person();
    const { backupCodes } = await setUp(browser);
    expect(new Set(backupCodes).size).toBe(10);
    const use = async (code: string) => {
      const next = await signIn(email);
      return { ...next, status: (await next.browser.post('two-factor/verify-backup-code', { code })).status };
    };
    const first = await use(backupCodes[0]!);
    expect([first.status, await as(first.browser).refusal(MODULES)]).toEqual([200, null]);
    expect((await use(backupCodes[0]!)).status).toBe(401);
  });

  it('wrongly given five times ends the sign-in', async () => {
    const { email, browser } = await person();
    const { uri } = await setUp(browser);
    const next = await signIn(email);
    for (let attempt = 0; attempt < 5; attempt += 1)
      await next.browser.post('two-factor/verify-totp', { code: '000000' });
    expect((await next.browser.post('two-factor/verify-totp', { code: codeFrom(uri) })).status).not.toBe(200);
  });

  it('is kept encrypted, where the application cannot read it', async () => {
    const { browser } = await person();
    const { uri, backupCodes } = await setUp(browser);
    const kept = JSON.stringify(await world.rows('select * from identity.two_factor'));
    expect(kept).not.toContain(new URL(uri).searchParams.get('secret'));
    expect(kept).not.toContain(backupCodes[0]);
    const { Client } = await import('pg');
    const app = new Client({ connectionString: world.database.appUrl });
    await app.connect();
    await expect(app.query('select secret from identity.two_factor')).rejects.toThrow('permission denied');
    await expect(app.query('select public_key from identity.passkey')).rejects.toThrow('permission denied');
    await app.end();
  });

  it('must be shown before it is changed, by whoever came in without it', async () => {
    const { email, browser } = await person();
    // Signed in elsewhere before the factor was set up: that session stays, and is worth less.
    const before = await signIn(email);
    const { uri } = await setUp(browser);
    for (const path of ['two-factor/disable', 'two-factor/generate-backup-codes'])
      expect((await before.browser.post(path, { password: PASSWORD })).body.code).toBe('SECOND_FACTOR_FIRST');
    expect((await before.browser.get('passkey/generate-register-options')).body.code).toBe('SECOND_FACTOR_FIRST');
    expect((await before.browser.post('two-factor/verify-totp', { code: codeFrom(uri) })).status).toBe(200);
    expect((await before.browser.get('passkey/generate-register-options')).status).toBe(200);
  });

  it('taken away leaves a session of one factor', async () => {
    const { browser, as } = await person();
    await setUp(browser);
    expect((await browser.post('two-factor/disable', { password: PASSWORD })).status).toBe(200);
    expect(await as(browser).refusal(MODULES)).toBe('platform.second-factor-needed');
  });

  it('stays with a session whose password is changed', async () => {
    const { browser, as } = await person();
    await setUp(browser);
    await browser.post('change-password', { currentPassword: PASSWORD, newPassword: 'Fenouil-des-dunes-62' });
    expect(await as(browser).refusal(MODULES)).toBeNull();
  });
});

describe('a demonstration', () => {
  it('asks nobody for a second factor, and says so', async () => {
    const world = await World.open({ modules: [platformModule] });
    const administrator = await world.member(world.first, 'territory-administrator');
    const [refusal, me] = [await administrator.refusal(MODULES), (await administrator.get(ME)).me];
    const { body } = await world.browser().get('account/options');
    await world.close();
    expect([refusal, me.secondFactor]).toEqual([null, 'optional']);
    expect(body).toMatchObject({ demonstration: true, secondFactorFrom: null });
  });
});

function codeFrom(uri: string): string {
  return codeOf(new URL(uri).searchParams.get('secret') ?? '');
}
