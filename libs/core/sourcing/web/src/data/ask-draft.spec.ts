import { describe, expect, it } from '@jest/globals';
import { goneOnWith, isWritten, type AskDraft, type LineDraft } from './ask-draft';

const line = (more: Partial<LineDraft> = {}): LineDraft => ({
  ...{ key: 'k', wanted: '', referenceCode: '', baseUnit: 'gram', quantity: '', label: '', localWished: true },
  ...{ ceiling: '', neededFrom: '2026-07-17', neededTo: '2026-07-19' },
  ...more,
});
const draft = (more: Partial<AskDraft> = {}): AskDraft => ({
  ...{ id: 'i', title: '', note: '', sealed: true, deadlineDay: '2026-07-13', deadlineTime: '18:00' },
  ...{ producerIds: [], lines: [line()] },
  ...more,
});

describe('a request that is being written', () => {
  it('is worth keeping once something was typed', () => {
    expect([draft(), draft({ title: ' ' }), draft({ sealed: false })].map(isWritten)).toEqual([false, false, false]);
    expect([draft({ title: 'Salade' }), draft({ lines: [line({ quantity: '2' })] })].map(isWritten)).toEqual([
      true,
      true,
    ]);
  });

  it('is gone on with as it was, but for a deadline that has passed', () => {
    const before = draft({ title: 'Salade', deadlineDay: '2026-07-09' });
    expect(goneOnWith(before, draft(), '2026-07-10')).toEqual({ ...before, deadlineDay: '2026-07-13' });
    expect(goneOnWith(before, draft(), '2026-07-08')).toEqual(before);
  });

  it('takes in what was just looked for in vain, once, and in the place of a line that nobody began', () => {
    const asked = draft({ lines: [line({ wanted: 'panais' })] });
    const before = draft({ title: 'Salade', lines: [line({ wanted: 'carottes' }), line()] });
    const both = goneOnWith(before, asked, '2026-07-10');
    expect(both.lines.map(({ wanted }) => wanted)).toEqual(['carottes', 'panais']);
    expect(goneOnWith(both, asked, '2026-07-10').lines).toEqual(both.lines);
  });
});
