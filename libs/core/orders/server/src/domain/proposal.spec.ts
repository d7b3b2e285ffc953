import { describe, expect, it } from '@jest/globals';
import { afterAnswer, afterDeadline, deadlineOf, type ProposalState } from './proposal';

const deadline = new Date('2026-07-09T23:00:00Z');
const before = new Date('2026-07-09T22:59:59Z');
const proposal = (state: ProposalState, onSilence: 'substitute' | 'nothing' = 'nothing') => ({
  ...{ state, onSilence, deadline },
});

describe('a proposal', () => {
  it.each([
    ['open', true, 'taken'],
    ['open', false, 'declined'],
    ['standing', true, 'kept'],
    ['standing', false, 'undone'],
  ] as const)(
    '%s and answered %s is %s; the same answer again changes nothing, another comes too late',
    (state, take, after) => {
      expect(afterAnswer(proposal(state), take, before)).toBe(after);
      expect(() => afterAnswer(proposal(state), take, deadline)).toThrow('orders.proposal-over');
      expect(afterAnswer(proposal(after), take, deadline)).toBeNull();
      expect(() => afterAnswer(proposal(after), !take, before)).toThrow('orders.proposal-over');
    },
  );

  it('comes to what was stated when nobody answers, and not before its hour', () => {
    expect(afterDeadline(proposal('open'), deadline)).toBe('lapsed');
    expect(afterDeadline(proposal('open', 'substitute'), deadline)).toBe('taken');
    expect(afterDeadline(proposal('standing', 'substitute'), deadline)).toBe('kept');
    expect(afterDeadline(proposal('open'), before)).toBeNull();
    for (const state of ['taken', 'declined', 'lapsed', 'kept', 'undone'] as const)
      expect(afterDeadline(proposal(state), deadline)).toBeNull();
    expect(() => afterAnswer(proposal('lapsed'), true, before)).toThrow('orders.proposal-over');
  });

  it('leaves time to prepare what comes instead, or is not made', () => {
    const hours = { proposalHours: 2, proposalLeadHours: 4 };
    const at = new Date('2026-07-09T21:00:00Z');
    expect(deadlineOf(at, new Date('2026-07-10T05:00:00Z'), hours)).toEqual(deadline);
    expect(deadlineOf(at, new Date('2026-07-10T01:30:00Z'), hours)).toEqual(new Date('2026-07-09T21:30:00Z'));
    expect(deadlineOf(at, new Date('2026-07-10T01:00:00Z'), hours)).toBeNull();
  });
});
