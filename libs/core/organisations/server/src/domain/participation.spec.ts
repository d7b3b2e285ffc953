import { describe, expect, it } from '@jest/globals';
import { PARTICIPATION_STATES, type ParticipationState } from '@maillon/core/organisations/contract';
import fc from 'fast-check';
import { Participation } from './participation';

const ACTS: Readonly<Record<string, (one: Participation, reason: string | null) => void>> = {
  submit: (one) => one.submit(),
  review: (one) => one.review(),
  approve: (one) => one.decide('approved', null),
  ask: (one, reason) => one.decide('changes-asked', reason),
  refuse: (one, reason) => one.decide('refused', reason),
  suspend: (one, reason) => one.suspend(reason ?? ''),
  reinstate: (one) => one.reinstate(),
  leave: (one, reason) => one.leave(reason),
  readmit: (one) => one.readmit(),
};

// Written by hand a second time, so that a slip in the table of the class is noticed.
const TABLE = [
  'draft>submitted',
  'submitted>in-review',
  'in-review>approved',
  'in-review>changes-asked',
  'in-review>refused',
  'changes-asked>submitted',
  'approved>suspended',
  'suspended>approved',
  'approved>left',
  'suspended>left',
  'left>approved',
];

const NO_REASON = 'organisations.reason-missing';
const PASSED = 'organisations.state-passed';

// Each act out of each state: where it leads through, `-` where it is done already, `x` where it is refused.
const OUTCOMES: readonly (readonly [start: ParticipationState, ...outcomes: string[]])[] = [
  // start, submit, review, approve, ask, refuse, suspend, reinstate, leave, readmit
  ['draft', 'submitted', 'x', 'x', 'x', 'x', 'x', 'x', 'x', '-'],
  [
    ...(['submitted', 'x', 'in-review', 'in-review approved', 'in-review changes-asked', 'in-review refused'] as const),
    ...['x', 'x', 'x', '-'],
  ],
  ['in-review', 'x', '-', 'approved', 'changes-asked', 'refused', 'x', 'x', 'x', '-'],
  ['changes-asked', 'submitted', 'x', 'x', 'x', 'x', 'x', 'x', 'x', '-'],
  ['refused', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', '-'],
  ['approved', 'x', 'x', 'x', 'x', 'x', 'suspended', '-', 'left', '-'],
  ['suspended', 'x', 'x', 'x', 'x', 'x', '-', 'approved', 'left', '-'],
  ['left', 'x', 'x', 'x', 'x', 'x', 'x', 'x', '-', 'approved'],
];

function refusalOf(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('a participation', () => {
  it('has every state in its table of outcomes, and every act', () => {
    expect(OUTCOMES.map(([start]) => start)).toEqual([...PARTICIPATION_STATES]);
    expect(OUTCOMES.every(([, ...outcomes]) => outcomes.length === Object.keys(ACTS).length)).toBe(true);
  });

  it.each(
    OUTCOMES.flatMap(([start, ...outcomes]) =>
      Object.keys(ACTS).map((act, index) => [start, act, outcomes[index]!] as const),
    ),
  )('that is %s, asked to %s: %s', (start, act, outcome) => {
    const one = new Participation(start);
    const refusal = refusalOf(() => ACTS[act]!(one, 'Parce que.'));
    expect(refusal).toBe(outcome === 'x' ? PASSED : null);
    const path = outcome === 'x' || outcome === '-' ? [] : outcome.split(' ');
    expect(one.steps.map(({ to }) => to)).toEqual(path);
    expect(one.state).toBe(path.at(-1) ?? start);
  });

  it.each([
    ['in-review', 'ask', 'changes-asked'],
    ['in-review', 'refuse', 'refused'],
    ['approved', 'suspend', 'suspended'],
  ] as const)('that is %s does not %s without a reason, and does with one', (start, act, state) => {
    for (const nothing of [null, '', ' \n']) {
      const one = new Participation(start);
      expect(refusalOf(() => ACTS[act]!(one, nothing))).toBe(NO_REASON);
      expect([one.state, one.steps]).toEqual([start, []]);
    }
    const one = new Participation(start);
    ACTS[act]!(one, ' Assurance échue. ');
    expect(one.steps).toEqual([{ from: start, to: state, reason: 'Assurance échue.' }]);
  });

  it.each(['approve', 'leave'])('does not need a reason to %s', (act) => {
    const one = new Participation(act === 'approve' ? 'in-review' : 'approved');
    expect(refusalOf(() => ACTS[act]!(one, null))).toBeNull();
    expect(one.steps.at(-1)?.reason).toBeNull();
  });

  it('takes no step outside its table, whatever is tried in whatever order', () => {
    const act = fc.tuple(fc.constantFrom(...Object.keys(ACTS)), fc.option(fc.string()));
    fc.assert(
      fc.property(fc.constantFrom(...PARTICIPATION_STATES), fc.array(act), (start, tried) => {
        const one = new Participation(start);
        for (const [name, reason] of tried) refusalOf(() => ACTS[name]!(one, reason));
        const path = one.steps.map(({ from, to }) => `${from}>${to}`);
        expect(path.filter((step) => !TABLE.includes(step))).toEqual([]);
        expect(one.steps.map(({ from }) => from)).toEqual([start, ...one.steps.map(({ to }) => to)].slice(0, -1));
        expect(one.state).toBe(one.steps.at(-1)?.to ?? start);
      }),
    );
  });

  it('says beforehand where it can go, and a return is no such way', () => {
    for (const from of PARTICIPATION_STATES) {
      const ways = PARTICIPATION_STATES.filter((to) => new Participation(from).canGo(to)).map((to) => `${from}>${to}`);
      expect(ways.sort()).toEqual(TABLE.filter((way) => way.startsWith(`${from}>`) && from !== 'left').sort());
    }
  });

  it('says no to nobody without a reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PARTICIPATION_STATES), fc.constantFrom('', '  ', null), (start, nothing) => {
        const one = new Participation(start);
        for (const name of ['ask', 'refuse', 'suspend']) refusalOf(() => ACTS[name]!(one, nothing));
        const told: ParticipationState[] = ['changes-asked', 'refused', 'suspended'];
        expect(one.steps.filter(({ to }) => told.includes(to))).toEqual([]);
      }),
    );
    expect(refusalOf(() => new Participation('in-review').decide('refused', ' '))).toBe('organisations.reason-missing');
  });

  it('can be corrected and sent again as often as changes are asked', () => {
    const one = new Participation('draft');
    one.submit();
    one.decide('changes-asked', 'Le SIRET est celui de l’ancien siège.');
    one.submit();
    one.decide('approved', null);
    expect(one.steps.map(({ to }) => to)).toEqual([
      ...['submitted', 'in-review', 'changes-asked', 'submitted', 'in-review', 'approved'],
    ]);
  });

  it('is suspended and reinstated, and once left it stays so', () => {
    const one = new Participation('approved');
    one.suspend('Assurance échue.');
    one.suspend('Encore.');
    one.reinstate();
    one.leave(null);
    expect(one.steps.map(({ to }) => to)).toEqual(['suspended', 'approved', 'left']);
    expect(refusalOf(() => one.reinstate())).toBe('organisations.state-passed');
  });

  it('is not approved by the end of a suspension that never was', () => {
    expect(refusalOf(() => new Participation('in-review').reinstate())).toBe('organisations.state-passed');
  });
});
