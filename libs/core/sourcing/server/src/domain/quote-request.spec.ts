import { describe, expect, it } from '@jest/globals';
import { REQUEST_STEPS, type RequestState } from './quote-request';
import { lineOf, quoteOf, requestIn } from './sample';
import { mustStep } from './steps';

const STATES: RequestState[] = ['draft', 'sent', 'closed', 'awarded', 'cancelled', 'expired'];
const BEFORE = { at: new Date('2026-07-10T10:00:00Z'), today: '2026-07-10' };
const AFTER = { at: new Date('2026-07-12T16:00:00Z'), today: '2026-07-12' };
const LATE = { at: new Date('2026-07-19T10:00:00Z'), today: '2026-07-19' };
const LEGAL = [
  'draft>sent',
  'sent>closed',
  'closed>awarded',
  'draft>cancelled',
  'sent>cancelled',
  'closed>cancelled',
  'sent>expired',
  'closed>expired',
];

describe('a request for quotation', () => {
  it('takes the steps that are known and no other', () => {
    for (const from of STATES)
      for (const to of STATES.filter((state) => state !== 'draft')) {
        const step = () => mustStep(REQUEST_STEPS, from, to);
        if (LEGAL.includes(`${from}>${to}`)) expect(step()).toBe(to);
        else expect(step).toThrow('sourcing.');
      }
  });

  it('is sent once, with a deadline to come, for a need after it', () => {
    const request = requestIn('draft');
    request.send(BEFORE, '2026-07-12');
    expect(request.state).toBe('sent');
    expect(() => request.send(BEFORE, '2026-07-12')).toThrow('not-draft');
    expect(() => requestIn('draft').send(AFTER, '2026-07-12')).toThrow('deadline-past');
    const early = requestIn('draft', [lineOf({ neededFrom: '2026-07-10', neededTo: '2026-07-11' })]);
    expect(() => early.send(BEFORE, '2026-07-12')).toThrow('need-before-deadline');
  });

  it('takes answers until the deadline and not at it', () => {
    requestIn('sent').mustTakeAnswers({ ...AFTER, at: new Date('2026-07-12T15:59:59.999Z') });
    expect(() => requestIn('sent').mustTakeAnswers(AFTER)).toThrow('deadline-passed');
    expect(() => requestIn('draft').mustTakeAnswers(BEFORE)).toThrow('not-open');
    for (const state of ['closed', 'awarded', 'cancelled', 'expired'] as const)
      expect(() => requestIn(state).mustTakeAnswers(BEFORE)).toThrow('deadline-passed');
  });

  it('follows the clock: early, twice and late', () => {
    const request = requestIn('sent');
    request.follow(BEFORE, 2);
    expect(request.state).toBe('sent');
    for (const moment of [AFTER, AFTER]) request.follow(moment, 2);
    expect(request.state).toBe('closed');
    for (const moment of [LATE, LATE]) request.follow(moment, 2);
    expect(request.state).toBe('expired');
    const late = requestIn('sent');
    late.follow(LATE, 2);
    expect(late.state).toBe('expired');
  });

  it('comes to nothing when nobody answered', () => {
    const request = requestIn('sent');
    request.follow(AFTER, 0);
    expect(request.state).toBe('expired');
  });

  it('is never touched by the clock once it is over, nor before it is sent', () => {
    for (const state of ['draft', 'awarded', 'cancelled', 'expired'] as const) {
      const request = requestIn(state);
      request.follow(LATE, 1);
      expect(request.state).toBe(state);
    }
  });

  it('is awarded once, when it is closed', () => {
    const request = requestIn('closed');
    expect(request.award([{ quoteId: 'quote', units: 4 }], [quoteOf()], '2026-07-13')).toMatchObject([
      { units: 4, position: 1 },
    ]);
    expect(() => request.award([{ quoteId: 'quote', units: 4 }], [quoteOf()], '2026-07-13')).toThrow('not-closed');
    expect(() => requestIn('sent').award([{ quoteId: 'quote', units: 4 }], [quoteOf()], '2026-07-13')).toThrow(
      'not-closed',
    );
  });
});
