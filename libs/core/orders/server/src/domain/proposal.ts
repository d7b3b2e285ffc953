import { ordersRefusals } from '@maillon/core/orders/contract';

export type ProposalState = 'open' | 'standing' | 'taken' | 'declined' | 'lapsed' | 'kept' | 'undone';
export type OnSilence = 'substitute' | 'nothing';

/** What becomes of a proposal: it is answered with yes or no, or nobody says anything in time. */
export type ProposalAnswer = 'yes' | 'no' | OnSilence;

const ANSWERED: Readonly<Record<'open' | 'standing', Readonly<Record<ProposalAnswer, ProposalState>>>> = {
  open: { yes: 'taken', no: 'declined', substitute: 'taken', nothing: 'lapsed' },
  standing: { yes: 'kept', no: 'undone', substitute: 'kept', nothing: 'kept' },
};

export interface AnswerableProposal {
  readonly state: ProposalState;
  readonly deadline: Date;
  readonly onSilence: OnSilence;
}

/** Null: the same was answered before. Refusal: orders.proposal-over. */
export function afterAnswer({ state, deadline }: AnswerableProposal, take: boolean, at: Date): ProposalState | null {
  if (state === 'open' || state === 'standing') {
    if (at >= deadline) throw ordersRefusals.because('proposal-over');
    return ANSWERED[state][take ? 'yes' : 'no'];
  }
  if ((take ? ['taken', 'kept'] : ['declined', 'undone']).includes(state)) return null;
  throw ordersRefusals.because('proposal-over');
}

/** Null: there is nothing to end, or not yet. */
export function afterDeadline({ state, deadline, onSilence }: AnswerableProposal, at: Date): ProposalState | null {
  return (state === 'open' || state === 'standing') && at >= deadline ? ANSWERED[state][onSilence] : null;
}

const HOUR_MS = 3_600_000;

/** Until when a buyer may answer; null when there is no time to ask. */
export function deadlineOf(
  at: Date,
  windowStart: Date,
  { proposalHours, proposalLeadHours }: { readonly proposalHours: number; readonly proposalLeadHours: number },
): Date | null {
  const latest = windowStart.getTime() - proposalLeadHours * HOUR_MS;
  const deadline = Math.min(at.getTime() + proposalHours * HOUR_MS, latest);
  return deadline > at.getTime() ? new Date(deadline) : null;
}
