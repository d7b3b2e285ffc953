import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Gql } from '../graphql/gql';
import { Unreachable } from '../graphql/refused';
import { Anew } from './anew';
import { Auth } from './auth';
import { MembershipChoice } from './membership-choice';
import { Session } from './session';

const DAY_MS = 24 * 3_600_000;

function me(membershipId: string | null, more: object = {}) {
  const active = membershipId && {
    membership: { id: membershipId },
    rules: [],
    modules: [],
    now: '2026-07-10T15:00:00Z',
  };
  return { id: `person-of-${membershipId}`, secondFactor: 'none', memberships: [], active, ...more };
}

/** An application that starts, and a server that answers when the test says so. */
async function started() {
  const server = {
    answer: (_me: unknown) => undefined as void,
    fail: (_error: unknown) => undefined as void,
  };
  const query = () =>
    new Promise((answer, fail) => Object.assign(server, { answer: (who: unknown) => answer({ me: who }), fail }));
  const anew = { load: jest.fn() };
  TestBed.resetTestingModule().configureTestingModule({
    providers: [
      { provide: Gql, useValue: { query } },
      { provide: Auth, useValue: {} },
      { provide: Anew, useValue: anew },
    ],
  });
  const session = TestBed.inject(Session);
  let hasStarted = false;
  const start = session.start().then(() => (hasStarted = true));
  await soon();
  return { session, server, anew, hasStarted: () => hasStarted, start };
}

const soon = () => new Promise((done) => setTimeout(done));

/** Somebody was here through this membership. */
async function wasHere(who: ReturnType<typeof me>): Promise<void> {
  TestBed.resetTestingModule();
  TestBed.inject(MembershipChoice).choose(who.active ? who.active.membership.id : null);
  const { server, start } = await started();
  server.answer(who);
  await start;
}

describe('who is there when the application starts', () => {
  beforeEach(() => localStorage.clear());

  it('is waited for on a device that knows nobody', async () => {
    const { session, server, hasStarted, start } = await started();
    expect(hasStarted()).toBe(false);
    server.answer(me('a'));
    await start;
    expect(session.membership()?.id).toBe('a');
  });

  it('is who was there last, at once, while the server is asked', async () => {
    await wasHere(me('a'));
    const { session, hasStarted } = await started();
    expect(hasStarted()).toBe(true);
    expect(session.membership()?.id).toBe('a');
  });

  it('stays when the server agrees', async () => {
    await wasHere(me('a'));
    const { session, server, anew } = await started();
    server.answer(me('a', { name: 'Said anew' }));
    await soon();
    expect(anew.load).not.toHaveBeenCalled();
    expect(session.me()?.name).toBe('Said anew');
  });

  it.each([
    ['nobody', null],
    ['another membership', me('b')],
    ['no membership', me(null)],
    ['who must show a second factor first', me('a', { secondFactor: 'needed' })],
  ])('begins anew when the server says: %s', async (_what, who) => {
    await wasHere(me('a'));
    const { server, anew } = await started();
    server.answer(who);
    await soon();
    expect(anew.load).toHaveBeenCalledTimes(1);
    const again = await started();
    if (who?.active && who.secondFactor === 'none') return;
    expect(again.hasStarted()).toBe(false);
    expect(again.session.membership()).toBeNull();
  });

  it('is waited for when who was there last had a second factor to show', async () => {
    await wasHere(me('a', { secondFactor: 'needed' }));
    expect((await started()).hasStarted()).toBe(false);
  });

  it('is waited for when nobody was there for days', async () => {
    await wasHere(me('a'));
    const now = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 4 * DAY_MS);
    expect((await started()).hasStarted()).toBe(false);
    now.mockRestore();
  });

  it('remains who was there last while nobody answers', async () => {
    await wasHere(me('a'));
    const { session, server, anew } = await started();
    server.fail(new Unreachable(null));
    await soon();
    expect(anew.load).not.toHaveBeenCalled();
    expect(session.unreachable()).toBe(true);
    expect(session.membership()?.id).toBe('a');
  });
});
