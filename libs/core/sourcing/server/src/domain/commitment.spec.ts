import { describe, expect, it } from '@jest/globals';
import { COMMITMENT_STEPS, Commitment, type CommitmentState, type Signature } from './commitment';
import { termsLike } from './sample';
import { mustStep } from './steps';

const STATES: CommitmentState[] = ['proposed', 'countered', 'signed', 'running', 'completed', 'broken', 'dropped'];
const LEGAL = [
  ...[
    'proposed>countered',
    'countered>countered',
    'proposed>signed',
    'countered>signed',
    'proposed>dropped',
    'countered>dropped',
  ],
  ...['signed>running', 'running>completed', 'signed>broken', 'running>broken'],
];

function commitment(state: CommitmentState, signatures: readonly Signature[] = [], terms = termsLike()): Commitment {
  const current = { version: 1, side: 'buyer', terms, hash: 'h' } as const;
  return new Commitment({ id: 'c', number: 1, buyerId: 'b', producerId: 'p', state, current, signatures, calls: [] });
}

describe('a commitment', () => {
  it('takes the steps that are known and no other', () => {
    for (const from of STATES)
      for (const to of STATES.filter((state) => state !== 'proposed')) {
        const step = () => mustStep(COMMITMENT_STEPS, from, to);
        if (LEGAL.includes(`${from}>${to}`)) expect(step()).toBe(to);
        else expect(step).toThrow('sourcing.');
      }
  });

  it('holds when both sides have signed the same version', () => {
    const alone = commitment('proposed');
    expect(alone.sign('buyer', 1, 'h', '2026-07-01')).toBe(true);
    expect(alone.state).toBe('proposed');
    const both = commitment('proposed', [{ side: 'buyer', version: 1 }]);
    expect(both.sign('producer', 1, 'h', '2026-07-01')).toBe(true);
    expect(both.state).toBe('signed');
  });

  it('is signed once by each side, and what was signed does not move', () => {
    const signed = commitment('signed', [
      { side: 'buyer', version: 1 },
      { side: 'producer', version: 1 },
    ]);
    expect(signed.sign('buyer', 1, 'h', '2026-07-01')).toBe(false);
    expect(() => signed.counter(1, termsLike({ max: 9 }))).toThrow('not-negotiated');
    expect(() => signed.drop('buyer', 'x')).toThrow('not-negotiated');
  });

  it('is not signed unread: another version, another text, a season that is over', () => {
    expect(() => commitment('proposed').sign('buyer', 2, 'h', '2026-07-01')).toThrow('version-changed');
    expect(() => commitment('proposed').sign('buyer', 1, 'other', '2026-07-01')).toThrow('version-changed');
    expect(() => commitment('proposed').sign('buyer', 1, 'h', '2026-08-03')).toThrow('season-past');
    expect(() => commitment('countered').counter(3, termsLike({ max: 9 }))).toThrow('version-changed');
    expect(() => commitment('countered').counter(1, termsLike())).toThrow('same-terms');
  });

  it('follows the calendar: early, twice and late', () => {
    const one = commitment('signed');
    expect(one.follow('2026-07-05')).toEqual([]);
    expect(one.follow('2026-07-06')).toEqual(['running']);
    expect(one.follow('2026-08-02')).toEqual([]);
    expect(one.follow('2026-08-03')).toEqual(['completed']);
    expect(one.follow('2026-08-04')).toEqual([]);
    expect(commitment('signed').follow('2026-09-01')).toEqual(['running', 'completed']);
    for (const state of ['proposed', 'countered', 'completed', 'broken', 'dropped'] as const)
      expect(commitment(state).follow('2026-09-01')).toEqual([]);
  });

  it('says which side ended it, and why', () => {
    const one = commitment('running');
    one.breakOff('producer', 'Grêle');
    expect([one.state, one.ended]).toEqual(['broken', { side: 'producer', reason: 'Grêle' }]);
    expect(() => one.breakOff('buyer', 'x')).toThrow('not-running');
  });

  it('takes call-offs only while it holds', () => {
    const call = { day: '2026-07-14', units: 3 };
    commitment('signed').mustTakeCall(call, '2026-07-10');
    commitment('running').mustTakeCall(call, '2026-07-10');
    for (const state of ['proposed', 'countered', 'completed', 'broken', 'dropped'] as const)
      expect(() => commitment(state).mustTakeCall(call, '2026-07-10')).toThrow('not-running');
  });
});
