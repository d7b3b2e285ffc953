import type { Ability } from '../use-cases/ability';
import { may } from '../use-cases/ability';
import type { LiveFact, LiveKind } from './live-kind';
import type { Notice, NoticedRow } from './notice';

/** What one tab is told: what changed, by kind; a kind of which too much changed is to be read again. */
export interface News {
  readonly facts: Readonly<Record<string, readonly LiveFact[]>>;
  readonly again: readonly string[];
}

export type FactsOfKind = ReadonlyMap<string, ReadonlyMap<string, LiveFact>>;

/** The part of the notices that this listener may hear, as the rules of the modules say; null when there is none. */
export function newsFor(
  ability: Ability,
  notices: readonly Notice[],
  kinds: ReadonlyMap<string, LiveKind>,
  facts: FactsOfKind,
): News | null {
  const told: Record<string, LiveFact[]> = {};
  const again = new Set<string>();
  for (const [name, ofKind] of Map.groupBy(notices, ({ kind }) => kind)) {
    const kind = kinds.get(name);
    if (!kind || !may(ability, kind.permission, kind.type)) continue;
    if (ofKind.some(({ rows }) => rows === 'many')) again.add(name);
    else told[name] = factsOf(ofKind, kind, ability, facts.get(name));
  }
  const heard = Object.fromEntries(Object.entries(told).filter(([, rows]) => rows.length > 0));
  return Object.keys(heard).length > 0 || again.size > 0 ? { facts: heard, again: [...again] } : null;
}

function factsOf(
  notices: readonly Notice[],
  kind: LiveKind,
  ability: Ability,
  known: ReadonlyMap<string, LiveFact> | undefined,
): LiveFact[] {
  const rows = notices.flatMap((notice) => (notice.rows === 'many' ? [] : notice.rows));
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, ofRow]) => {
    if (!ofRow.some((row) => isFor(row, kind, ability))) return [];
    const fact = kind.facts ? known?.get(id) : { id };
    const note = ofRow.find((row) => row.note)?.note;
    return fact ? [note ? { ...fact, note } : fact] : [];
  });
}

function isFor({ audience }: NoticedRow, { permission, type, row }: LiveKind, ability: Ability): boolean {
  return !row || (audience !== null && may(ability, permission, type, row(audience)));
}
