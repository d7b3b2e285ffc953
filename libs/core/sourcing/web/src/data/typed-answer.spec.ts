import { describe, expect, it } from '@jest/globals';
import { NOTHING_TYPED, answerToKeep, answersOf, validUntilOf, withTyped, type AskedLine } from './typed-answer';

const quote = {
  ...{ referenceCode: 'carrot', productName: 'Carottes', unitLabel: 'sac de 5 kg', unitBaseQuantity: 5000 },
  ...{ unitPrice: '8.50', units: 4, remark: null, validUntil: '2026-07-20' },
};
const line = (id: string, quotes: readonly unknown[] = []) =>
  ({ id, wanted: 'Carottes', baseUnit: 'gram', quotes }) as unknown as AskedLine;
const asked = (...lines: AskedLine[]) => ({ lines });

describe('an answer that is being written', () => {
  it('begins with what was answered, and leaves out the lines that were left out', () => {
    const [first, second] = answersOf(asked(line('a', [quote]), line('b'))).values();
    expect(first).toMatchObject({ answers: true, content: '5', units: '4', remark: '' });
    expect(second).toMatchObject({ answers: false, unitPrice: '' });
    expect(answersOf(asked(line('a'))).get('a')!.answers).toBe(true);
  });

  it('shows what was typed over what was answered, and forgets lines that are not asked any more', () => {
    const answered = answersOf(asked(line('a', [quote])));
    const shown = withTyped(answered, { validUntil: null, lines: { a: { unitPrice: '7' }, gone: { units: '1' } } });
    expect([...shown.keys()]).toEqual(['a']);
    expect(shown.get('a')).toEqual({ ...answered.get('a'), unitPrice: '7' });
  });

  it('is worth keeping while something of it differs from what was sent', () => {
    const answered = answersOf(asked(line('a', [quote])));
    const kept = answerToKeep({ validUntil: null, lines: { a: { unitPrice: '7', units: '4' } } }, answered);
    expect(kept).toEqual({ validUntil: null, lines: { a: { unitPrice: '7' } } });
    expect(answerToKeep({ validUntil: null, lines: { a: { unitPrice: '8.50' } } }, answered)).toBeNull();
    expect(answerToKeep(NOTHING_TYPED, answered)).toBeNull();
    expect(answerToKeep({ ...NOTHING_TYPED, validUntil: '2026-08-01' }, answered)).not.toBeNull();
  });

  it('holds its price for two weeks from the deadline, or as long as was said before', () => {
    expect(validUntilOf(asked(line('a')), '2026-07-13')).toBe('2026-07-27');
    expect(validUntilOf(asked(line('a', [quote])), '2026-07-13')).toBe('2026-07-20');
  });
});
