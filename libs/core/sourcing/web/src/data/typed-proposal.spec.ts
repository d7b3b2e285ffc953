import { describe, expect, it } from '@jest/globals';
import { freshTerms } from './terms-draft';
import { proposalGoneOnWith, proposalToKeep, type TypedProposal } from './typed-proposal';

const base = freshTerms('2026-07-10');
const typed = (more: Partial<TypedProposal> = {}): TypedProposal => ({
  ...{ id: 'i', version: null, partnerId: '', note: '', terms: {} },
  ...more,
});

describe('a proposal that is being written', () => {
  it('is worth keeping once something of it differs from what the form began with', () => {
    const nothing = [typed(), typed({ note: ' ' }), typed({ terms: { min: '', weekdays: [2, 5] } })];
    expect(nothing.map((one) => proposalToKeep(one, base))).toEqual([null, null, null]);
    expect(proposalToKeep(typed({ partnerId: 'p' }), base)).toEqual(typed({ partnerId: 'p' }));
    const days = typed({ terms: { weekdays: [2], min: '', max: '9' } });
    expect(proposalToKeep(days, base)!.terms).toEqual({ weekdays: [2], max: '9' });
  });

  it('is gone on with as it was, but for a season that would begin in the past', () => {
    const before = typed({ terms: { max: '9', startsOn: '2026-07-20', endsOn: '2026-09-30' } });
    expect(proposalGoneOnWith(before, '2026-07-10')).toEqual(before);
    expect(proposalGoneOnWith(before, '2026-07-20').terms).toEqual({ max: '9' });
  });
});
