import { describe, expect, it } from '@jest/globals';
import { OFFER_STATES, afterAct, shownState, type OfferAct, type OfferState } from './offer-states';

const STATES = Object.keys(OFFER_STATES) as OfferState[];
const ACTS: OfferAct[] = ['pause', 'resume', 'withdraw'];

describe('the states of an offer', () => {
  const allowed = [
    ['open', 'pause', 'paused'],
    ['open', 'withdraw', 'withdrawn'],
    ['paused', 'resume', 'open'],
    ['paused', 'withdraw', 'withdrawn'],
  ] as const;

  it.each(allowed)('%s, %s: %s', (state, act, next) => {
    expect(afterAct(state, act, 'Endive')).toBe(next);
  });

  const refused = STATES.flatMap((state) => ACTS.map((act) => [state, act] as const)).filter(
    ([state, act]) => !allowed.some(([from, by]) => from === state && by === act),
  );

  it.each(refused)('%s: to %s it is refused', (state, act) => {
    expect(() => afterAct(state, act, 'Endive')).toThrow(/catalogue\.offer-/);
  });

  it('sold out and on demand follow from what it holds and how far it is believed', () => {
    const now = { state: 'open' as const, available: 3, isOnDemand: false };
    expect(shownState(now)).toBe('open');
    expect(shownState({ ...now, available: 0 })).toBe('sold-out');
    expect(shownState({ ...now, isOnDemand: true })).toBe('on-demand');
    expect(shownState({ ...now, isOnDemand: true, state: 'paused' })).toBe('paused');
    expect(shownState({ ...now, available: 0, state: 'withdrawn' })).toBe('withdrawn');
  });
});
