import type { GuideEntryShownFragment } from '../data/habits.generated';
import type { HabitShown } from './habit-line';
import { matches } from './plain';

export interface GuideGroup {
  /** A family, or `pinned`. */
  readonly key: string;
  readonly label: string;
  readonly entries: readonly GuideEntryShownFragment[];
}

export interface GuideWords {
  readonly pinned: string;
  familyOf(code: string): string;
}

export const PINNED = 'pinned';

/** What the search leaves: favourites first, then families in the kitchen's order. */
export function guideGroups(
  entries: readonly GuideEntryShownFragment[],
  families: readonly string[],
  search: string,
  words: GuideWords,
): GuideGroup[] {
  const found = entries.filter((entry) => matches(textOf(entry), search));
  const group = (key: string, label: string, of: readonly GuideEntryShownFragment[]) => ({ key, label, entries: of });
  return [
    group(
      PINNED,
      words.pinned,
      found.filter(({ isPinned }) => isPinned),
    ),
    ...families.map((family) =>
      group(
        family,
        words.familyOf(family),
        found.filter((entry) => !entry.isPinned && entry.family === family),
      ),
    ),
  ].filter(({ entries: of }) => of.length > 0);
}

export function shownEntry(entry: GuideEntryShownFragment): HabitShown {
  const { ownName, productName, usualQuantity, lastUnitPrice } = entry;
  return { ...entry, name: ownName ?? productName, quantity: usualQuantity, priceBefore: lastUnitPrice };
}

/** With one of them moved by a step, or as they are when it cannot. */
export function moved(keys: readonly string[], key: string, step: -1 | 1): string[] {
  const from = keys.indexOf(key);
  const to = from + step;
  const next = [...keys];
  if (from < 0 || to < 0 || to >= keys.length) return next;
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

function textOf({ ownName, productName, unitLabel, producerName }: GuideEntryShownFragment): string {
  return [ownName, productName, unitLabel, producerName].filter(Boolean).join(' ');
}
