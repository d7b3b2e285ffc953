import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Session } from '../session/session';
import { signal } from '@angular/core';
import { Live, POLL_MS } from './live';
import { LIVE_SOURCE, type LiveSource } from './live-source';

class FakeSource implements LiveSource {
  readonly heard = new Map<string, (event: MessageEvent<string>) => void>();
  closed = false;
  constructor(readonly url: string) {}

  addEventListener(event: string, heard: (event: MessageEvent<string>) => void): void {
    this.heard.set(event, heard);
  }

  close(): void {
    this.closed = true;
  }

  say(event: string, data: unknown = {}, lastEventId = ''): void {
    this.heard.get(event)?.({ data: JSON.stringify(data), lastEventId } as MessageEvent<string>);
  }
}

const OFFERS = 'catalogue.offer';

describe('what the server tells', () => {
  let opened: FakeSource[];
  let live: Live;
  const membership = signal<{ id: string } | null>({ id: 'm' });
  const load = jest.fn(() => Promise.resolve());
  const last = () => opened.at(-1)!;
  const tick = () => TestBed.inject(ApplicationRef).tick();

  beforeEach(async () => {
    jest.useFakeTimers();
    opened = [];
    membership.set({ id: 'm' });
    const open = (url: string) => {
      opened.push(new FakeSource(url));
      return last();
    };
    TestBed.configureTestingModule({
      providers: [
        { provide: LIVE_SOURCE, useValue: open },
        { provide: Session, useValue: { membership, load } },
      ],
    });
    live = TestBed.inject(Live);
    live.facts(OFFERS);
    await jest.advanceTimersByTimeAsync(0);
    tick();
  });
  afterEach(() => {
    jest.clearAllTimers();
    jest.useRealTimers();
  });

  it('is asked for one membership, and known by row', () => {
    expect(new URL(last().url, 'http://x').searchParams.get('membership')).toBe('m');
    last().say('hello', {}, '7');
    last().say('news', { facts: { [OFFERS]: [{ id: 'ratte', available: 3 }] }, again: [] }, '9');
    expect([live.on(), live.facts(OFFERS)().get('ratte')]).toEqual([true, { id: 'ratte', available: 3 }]);
    expect(live.turn(OFFERS)().ids).toEqual(new Set(['ratte']));
  });

  it('goes on from where it was cut off, after a pause', async () => {
    last().say('hello', {}, '7');
    last().say('error');
    expect([last().closed, live.on()]).toEqual([true, false]);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(opened).toHaveLength(2);
    expect(new URL(last().url, 'http://x').searchParams.get('after')).toBe('7');
  });

  it('is read again when something may have been missed, and now and then while it cannot be heard', async () => {
    last().say('stale', {}, '8');
    expect(live.turn(OFFERS)()).toEqual({ count: 1, ids: 'all' });
    last().say('error');
    await jest.advanceTimersByTimeAsync(POLL_MS);
    expect(live.turn(OFFERS)().count).toBe(2);
  });

  it('is forgotten with the membership, and with the right to hear it', () => {
    last().say('news', { facts: { [OFFERS]: [{ id: 'ratte', available: 3 }] }, again: [] }, '9');
    membership.set({ id: 'other' });
    tick();
    expect(live.facts(OFFERS)().size).toBe(0);
    const [first, second] = opened;
    expect([first!.closed, new URL(second!.url, 'http://x').searchParams.get('after')]).toEqual([true, null]);
    second!.say('over');
    expect([second!.closed, load.mock.calls.length]).toEqual([true, 1]);
  });
});
