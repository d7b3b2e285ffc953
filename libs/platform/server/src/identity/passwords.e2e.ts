import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORIGIN, World, type TestBrowser } from '@maillon/platform/testing';
import { platformModule } from '../platform.module';

const OLD = 'une phrase de seize';
const NEW = 'Fenouil-des-dunes-62';

describe('passwords', () => {
  let world: World;
  let people = 0;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule] });
    await world.startWorker();
  });
  afterAll(() => world.close());

  const account = async () => {
    const email = `ada${(people += 1)}@test.example`;
    const browser = world.browser();
    expect((await browser.openAccount('Ada Clément', email, OLD)).status).toBe(200);
    return { email, browser };
  };
  const signIn = async (email: string, password: string, browser = world.browser()) => ({
    browser,
    status: (await browser.post('sign-in/email', { email, password })).status,
  });
  const isSignedIn = async (browser: TestBrowser) =>
    (await world.actor(browser.cookie, null).ask('{ me { name } }')).data?.me !== null;

  it.each([
    ['fr', 'court', 'Il manque 12 caractères ; moins si vous mêlez majuscules, chiffres et signes.'],
    ['en', 'abcdefghijklmno', 'Add a capital, or 2 more characters.'],
    ['fr', 'Password1234!', expect.stringContaining('mot de passe')],
    ['en', 'Bob.Martin.1234!', 'This password is mostly your name or address.'],
    ['fr', 'Aa1!'.repeat(51), '200 caractères au plus.'],
  ])('are refused in the person’s language (%s: %s) with what is missing', async (language, password, sentence) => {
    const body = { name: 'Bob Martin', email: 'bob.martin@test.example', password };
    const answer = await world.browser(language).post('sign-up/email', body);
    expect(answer).toEqual({
      status: 400,
      body: { code: 'platform.password-weak', message: sentence, fields: { password: [sentence] } },
    });
    expect(await world.rows('select 1 from identity.person where email = $1', [body.email])).toEqual([]);
  });

  it('are judged while they are typed, without an account', async () => {
    const judge = (password: string) =>
      world.browser().post('account/judge-password', { password, about: ['Ada Clément'] });
    expect((await judge('court')).body.fault).toContain('Il manque');
    expect((await judge('AdaClement2026!')).body.fault).toEqual(expect.any(String));
    expect((await judge(NEW)).body.fault).toBeNull();
  });

  it('come with an account that is written to in the language of its browser', async () => {
    for (const language of ['fr', 'en-GB,en;q=0.9']) {
      const email = `${language.slice(0, 2)}@test.example`;
      await world.browser(language).post('sign-up/email', { name: 'Ada Clément', email, password: OLD });
      expect(await world.rows('select locale from identity.person where email = $1', [email])).toEqual([
        { locale: language.slice(0, 2) },
      ]);
    }
  });

  it('are told again when a worker died while it was telling: the row says that it may have come twice', async () => {
    const letter = `insert into identity.mail (id, recipient, locale, subject, text_body, html_body, speaking_since)
      values (gen_random_uuid(), 'ada@test.example', 'fr', $1, 'x', 'x', $2) returning id`;
    await world.rows(letter, ['interrompu', new Date()]);
    await world.rows(letter, ['tranquille', null]);
    await world.quiet();
    expect(
      await world.rows(
        `select subject, repeated, text_body, speaking_since from identity.mail where recipient = 'ada@test.example' order by 1`,
      ),
    ).toEqual([
      { subject: 'interrompu', repeated: true, text_body: null, speaking_since: null },
      { subject: 'tranquille', repeated: false, text_body: null, speaking_since: null },
    ]);
  });

  it('follow the installation’s own rule, which the portals read', async () => {
    const strict = await World.open({
      modules: [platformModule],
      environment: { PASSWORD_MIN_LENGTH: '24', PASSWORD_BITS: '100' },
    });
    const { body } = await strict.browser().get('account/options');
    const { status } = await strict
      .browser()
      .post('sign-up/email', { name: 'Ada', email: 'ada@test.example', password: NEW });
    await strict.close();
    expect(body.passwordRule).toEqual({ minLength: 24, bits: 100 });
    expect(status).toBe(400);
  });

  it('that were forgotten are replaced once, by the key of a letter, and every session ends', async () => {
    const { email, browser } = await account();
    expect((await browser.post('request-password-reset', { email, redirectTo: '/admin/mot-de-passe' })).status).toBe(
      200,
    );
    const [letter] = await world.letters(email);
    expect(letter).toMatchObject({ subject: 'Choisir un nouveau mot de passe' });
    expect(letter!.text).toContain(`${ORIGIN}/admin/mot-de-passe/nouveau#`);
    const token = await world.keyFor(email);
    expect((await world.browser().post('reset-password', { token, newPassword: 'court' })).status).toBe(400);
    expect((await world.browser().post('reset-password', { token, newPassword: NEW })).status).toBe(200);
    expect((await world.browser().post('reset-password', { token, newPassword: `${NEW}!` })).status).toBe(400);
    expect(await isSignedIn(browser)).toBe(false);
    expect([(await signIn(email, OLD)).status, (await signIn(email, NEW)).status]).toEqual([401, 200]);
    expect((await world.letters(email)).map(({ subject }) => subject)).toContain('Votre mot de passe a été changé');
  });

  it('cannot be replaced after half an hour, and the key is nowhere in the database', async () => {
    const { email } = await account();
    await world.browser('en').post('request-password-reset', { email, redirectTo: '/portal/mot-de-passe' });
    const token = await world.keyFor(email);
    expect((await world.letters(email)).at(-1)?.subject).toBe('Choose a new password');
    const [{ minutes }] = await world.rows(
      `select extract(epoch from max(expires_at) - now()) / 60 as minutes from identity.verification`,
    );
    expect(Number(minutes)).toBeCloseTo(30, 0);
    const kept = await world.rows(
      'select v::text as row from identity.verification v union all select m::text from identity.mail m',
    );
    expect(JSON.stringify(kept)).not.toContain(token);
    await world.rows(`update identity.verification set expires_at = now() - interval '1 second'`);
    expect((await world.browser().post('reset-password', { token, newPassword: NEW })).status).toBe(400);
  });

  it('asked for with an unknown address get the same answer, and no letter', async () => {
    const { email } = await account();
    const ask = (to: string) => world.browser().post('request-password-reset', { email: to });
    expect(await ask('nobody@test.example')).toEqual(await ask(email));
    expect(await world.letters('nobody@test.example')).toEqual([]);
  });

  it('are not sent to a page of another site', async () => {
    const { email } = await account();
    const answer = await world
      .browser()
      .post('request-password-reset', { email, redirectTo: 'https://elsewhere.example/' });
    expect(answer.status).toBe(403);
  });

  it('changed by their owner sign the other devices out, not this one, and the owner is told', async () => {
    const { email, browser } = await account();
    const phone = await signIn(email, OLD);
    const change = (currentPassword: string, newPassword: string) =>
      browser.post('change-password', { currentPassword, newPassword, revokeOtherSessions: false });
    expect((await change('not the old one 1', NEW)).status).toBe(400);
    expect((await change(OLD, 'AdaClement2026!')).body.code).toBe('platform.password-weak');
    expect((await change(OLD, NEW)).status).toBe(200);
    expect([await isSignedIn(browser), await isSignedIn(phone.browser)]).toEqual([true, false]);
    expect((await world.letters(email)).map(({ subject }) => subject)).toEqual(['Votre mot de passe a été changé']);
  });

  describe('and the sessions they opened', () => {
    it('are listed with what tells them apart, without the token that opens them', async () => {
      const { email, browser } = await account();
      await signIn(email, OLD);
      const { body } = await browser.get('account/sessions');
      expect(body.sessions.map((one: { current: boolean }) => one.current).sort()).toEqual([false, true]);
      expect(body.sessions[0]).toMatchObject({ userAgent: 'Test/1.0', ipAddress: expect.any(String) });
      const tokens = await world.rows<{ token: string }>('select token from identity.session');
      for (const { token } of tokens) expect(JSON.stringify(body)).not.toContain(token);
    });

    it('end one by one, and only one’s own', async () => {
      const { email, browser } = await account();
      const phone = await signIn(email, OLD);
      const stranger = await account();
      const { body } = await browser.get('account/sessions');
      const { id } = body.sessions.find((one: { current: boolean }) => !one.current);
      expect((await stranger.browser.post('account/end-session', { id })).status).toBe(404);
      expect(await isSignedIn(phone.browser)).toBe(true);
      expect((await browser.post('account/end-session', { id })).status).toBe(200);
      expect([await isSignedIn(phone.browser), await isSignedIn(browser)]).toEqual([false, true]);
    });

    it('are not shown to a stranger', async () =>
      expect((await world.browser().get('account/sessions')).status).toBe(401));
  });
});
