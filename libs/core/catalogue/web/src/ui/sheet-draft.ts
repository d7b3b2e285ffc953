import type { ShownSheetFragment } from '../data/product-sheet.generated';
import { isSame, keptTyped } from './kept-typed';

/** A product's facts while they are written: texts are never null. */
export interface SheetDraft {
  readonly allergens: Readonly<Record<string, string>>;
  readonly particulars: Readonly<Record<string, string>>;
  readonly content: Readonly<Record<ContentField, string>>;
  readonly shelfLife: string;
  readonly seasonWord: string;
}

export const CONTENT_FIELDS = [
  'origin',
  'storageFr',
  'storageEn',
  'descriptionFr',
  'descriptionEn',
  'ingredientsFr',
  'ingredientsEn',
] as const;
export type ContentField = (typeof CONTENT_FIELDS)[number];

export function draftOf(sheet: ShownSheetFragment): SheetDraft {
  return {
    allergens: Object.fromEntries(sheet.allergens.map(({ code, state }) => [code, state])),
    particulars: Object.fromEntries(sheet.particulars.map(({ code, value }) => [code, value ?? ''])),
    content: Object.fromEntries(
      CONTENT_FIELDS.map((field) => [field, sheet.content[field] ?? '']),
    ) as SheetDraft['content'],
    shelfLife: String(sheet.shelfLifeDays ?? ''),
    seasonWord: sheet.seasonWord ?? '',
  };
}

/** The facts that are saved now, with what somebody typed since the ones before. */
export function rebased(typed: SheetDraft, before: SheetDraft, now: SheetDraft): SheetDraft {
  const [single, was, is] = [typed, before, now].map(({ shelfLife, seasonWord }) => ({ shelfLife, seasonWord }));
  return {
    allergens: keptTyped(typed.allergens, before.allergens, now.allergens),
    particulars: keptTyped(typed.particulars, before.particulars, now.particulars),
    content: keptTyped(typed.content, before.content, now.content),
    ...keptTyped(single!, was!, is!),
  };
}

export function isSameDraft(one: SheetDraft, other: SheetDraft): boolean {
  return (
    isSame(one.allergens, other.allergens) &&
    isSame(one.particulars, other.particulars) &&
    isSame(one.content, other.content) &&
    one.shelfLife === other.shelfLife &&
    one.seasonWord === other.seasonWord
  );
}

/** As the server takes it. */
export function factsOf({ allergens, particulars, content, shelfLife, seasonWord }: SheetDraft) {
  return {
    allergens: Object.entries(allergens)
      .filter(([, state]) => state !== 'unknown')
      .map(([code, state]) => ({ code, state })),
    particulars: Object.entries(particulars)
      .filter(([, value]) => value.trim() !== '')
      .map(([code, value]) => ({ code, value: value.trim() })),
    content: { ...content },
    shelfLifeDays: shelfLife.trim() === '' ? null : Number(shelfLife),
    seasonWord: seasonWord || null,
  };
}

/** None of the fourteen: one gesture for a crate of leeks. Those that are said to be there stay. */
export function noneOther(draft: SheetDraft): SheetDraft {
  const allergens = Object.entries(draft.allergens).map(([code, state]) => [
    code,
    state === 'unknown' ? 'absent' : state,
  ]);
  return { ...draft, allergens: Object.fromEntries(allergens) as SheetDraft['allergens'] };
}
