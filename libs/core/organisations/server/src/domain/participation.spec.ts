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
