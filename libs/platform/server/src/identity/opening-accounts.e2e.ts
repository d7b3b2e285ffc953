import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '@maillon/platform/testing';
import { platformModule } from '../platform.module';

const PASSWORD = 'Fenouil-des-dunes-62';

describe('opening an account', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open({ modules: [platformModule] });
    await world.startWorker();
  });
  afterAll(() => world.close());

  // Outside the addresses of demonstrations, which need no confirmation.
  const open = async (email: string, password = PASSWORD, browser = world.browser()) => ({
    browser,
    ...(await browser.post('sign-up/email', { name: 'Ada', email, password })),
  });
  const enter = async (email: string, password = PASSWORD, browser = world.browser()) =>
    (await browser.post('sign-in/email', { email, password })).status;
  const told = async (email: string) => (await world.letters(email)).map(({ subject }) => subject);

  it('needs the confirmation of the address, by the link of a letter', async () => {
    const email = 'ada@ferme.test';
    expect((await open(email)).status).toBe(200);
    expect(await enter(email)).toBe(401);
    const [letter] = await world.letters(email);
    expect(letter!.subject).toBe('Confirmez votre adresse');
    const link = new URL(/https?:\/\/\S+verify-email\S+/.exec(letter!.text)![0]);
    const confirmed = await fetch(`${world.api.url}${link.pathname}${link.search}`, { redirect: 'manual' });
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([302, '/portal/connexion']);
    expect(await enter(email)).toBe(200);
  });

  it('answers the same for an address that has an account, and tells its owner', async () => {
    const [known, fresh] = ['ada@ferme.test', 'eve@ferme.test'];
    const [again, first] = [await open(known, 'Une-autre-phrase-62'), await open(fresh, 'Une-autre-phrase-62')];
    const shape = ({ body, status, browser }: Awaited<ReturnType<typeof open>>) => ({
      status,
      token: body.token,
      fields: Object.keys(body.user).sort(),
      verified: body.user.emailVerified,
      cookie: browser.cookie,
    });
    expect(shape(again)).toEqual(shape(first));
    expect([await enter(known, 'Une-autre-phrase-62'), await enter(fresh, 'Une-autre-phrase-62')]).toEqual([401, 401]);
    expect(await told(known)).toContain('Vous avez déjà un compte');
    expect(await told(fresh)).toContain('Confirmez votre adresse');
    expect(await enter(known)).toBe(200);
  });

  it('says of a wrong password and of an address that waits the same words', async () => {
    const waiting = await world
      .browser()
      .post('sign-in/email', { email: 'eve@ferme.test', password: 'Une-autre-phrase-62' });
    const nobody = await world
      .browser()
      .post('sign-in/email', { email: 'nobody@ferme.test', password: 'Une-autre-phrase-62' });
    expect(waiting).toEqual(nobody);
  });

  it('is confirmed too by whoever chose a new password by letter', async () => {
    const email = 'eve@ferme.test';
    await world.browser().post('request-password-reset', { email, redirectTo: '/portal/mot-de-passe' });
    const token = await world.keyFor(email);
    expect((await world.browser().post('reset-password', { newPassword: PASSWORD, token })).status).toBe(200);
    expect(await enter(email)).toBe(200);
  });
});
