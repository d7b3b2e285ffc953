import { describe, expect, it } from '@jest/globals';
import { factsOf, isSameDraft, noneOther, rebased, type SheetDraft } from './sheet-draft';

const draft: SheetDraft = {
  allergens: { milk: 'contains', nuts: 'unknown', eggs: 'absent' },
  particulars: { 'fao-zone': ' 27.7.d ', gear: '' },
  content: {
    ...{ origin: '', storageFr: '', storageEn: '', descriptionFr: 'x', descriptionEn: '', ingredientsFr: '' },
    ingredientsEn: '',
  },
  shelfLife: '',
  seasonWord: '',
};

describe('the facts of a product while they are written', () => {
  it('say nothing of what is unknown or empty', () => {
    expect(factsOf(draft)).toEqual({
      allergens: [
        { code: 'milk', state: 'contains' },
        { code: 'eggs', state: 'absent' },
      ],
      particulars: [{ code: 'fao-zone', value: '27.7.d' }],
      content: draft.content,
      shelfLifeDays: null,
      seasonWord: null,
    });
    expect(factsOf({ ...draft, shelfLife: '6', seasonWord: '+1' })).toMatchObject({
      shelfLifeDays: 6,
      seasonWord: '+1',
    });
  });

  it('make absent what was not said, and leave what is there', () => {
    expect(noneOther(draft).allergens).toEqual({ milk: 'contains', nuts: 'absent', eggs: 'absent' });
  });

  it('keep what was typed when something else of the product is saved, and follow the rest', () => {
    const typed: SheetDraft = { ...draft, allergens: { ...draft.allergens, nuts: 'contains' }, shelfLife: '6' };
    const now: SheetDraft = {
      ...draft,
      allergens: { ...draft.allergens, milk: 'absent' },
      content: { ...draft.content, origin: 'Frencq' },
      seasonWord: '+1',
    };
    const kept = rebased(typed, draft, now);
    expect(kept).toEqual({ ...now, allergens: { milk: 'absent', nuts: 'contains', eggs: 'absent' }, shelfLife: '6' });
    expect(isSameDraft(rebased(draft, draft, now), now)).toBe(true);
    expect(isSameDraft(kept, now)).toBe(false);
  });
});
