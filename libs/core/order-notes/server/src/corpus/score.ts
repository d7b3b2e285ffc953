import { wordsOfName } from '../domain/plain-words';
import type { Note, NoteLine } from '../domain/note';
import { readNote } from '../domain/read-note';
import type { Expected, Labelled } from './corpus';

export interface Score {
  readonly right: number;
  readonly missed: number;
  readonly invented: number;
  readonly f1: number;
  readonly faults: readonly string[];
}

/** Lines read against lines expected, each matched once. */
export function scoreOf(corpus: readonly Labelled[]): Score {
  const faults: string[] = [];
  let [right, missed, invented] = [0, 0, 0];
  for (const { message, expected } of corpus) {
    const found = saidOf(readNote(message));
    for (const one of expected) {
      const at = found.findIndex((said) => matches(said, one));
      if (at >= 0) found.splice(at, 1);
      if (at >= 0) right++;
      else missed++;
      if (at < 0) faults.push(`missed ${JSON.stringify(one)} in ${JSON.stringify(message)}`);
    }
    invented += found.length;
    found.forEach((said) => faults.push(`invented ${JSON.stringify(said)} in ${JSON.stringify(message)}`));
  }
  return { right, missed, invented, f1: (2 * right) / (2 * right + missed + invented), faults };
}

interface Said {
  readonly what: Expected['what'];
  readonly line?: NoteLine;
  readonly codes: readonly string[];
  readonly past?: string;
}

const WEEKDAYS = ['', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function saidOf(note: Note): Said[] {
  const past = note.past ? [{ what: 'past' as const, codes: [], past: WEEKDAYS[note.past.weekday ?? 0]! }] : [];
  const without = note.without.map(({ meanings }) => ({ what: 'minus' as const, codes: codesOf(meanings) }));
  return [...note.lines.map(lineSaid), ...past, ...without];
}

function lineSaid(line: NoteLine): Said {
  const codes = codesOf(line.meanings);
  if (codes.length === 0) return { what: 'not-understood', line, codes };
  const open = line.conditional || line.quantity?.orThousandths !== undefined;
  return { what: open ? 'choose' : 'line', line, codes };
}

function codesOf(meanings: NoteLine['meanings']): string[] {
  return meanings.map(({ code }) => code);
}

function matches(said: Said, expected: Expected): boolean {
  if (said.what !== expected.what) return false;
  if (expected.what === 'not-understood') return true;
  if (expected.what === 'past')
    return said.past === expected.code || (said.past === '' && ['last', 'usual'].includes(expected.code));
  if (!said.codes.includes(expected.code)) return false;
  if (expected.what === 'minus') return true;
  return kindFits(said.line!, expected) && (expected.what === 'choose' || quantityFits(said.line!, expected));
}

function kindFits({ meanings }: NoteLine, { code, kind }: Expected): boolean {
  if (kind === null) return true;
  const words = wordsOfName(kind).join(' ');
  return meanings.some(
    (one) => one.code === code && (one.kind === null || one.kind.some((name) => name.join(' ') === words)),
  );
}

function quantityFits({ quantity }: NoteLine, expected: Expected): boolean {
  const thousandths = quantity?.thousandths ?? null;
  if (expected.quantity === null) return thousandths === null;
  return (
    thousandths === Math.round(Number(expected.quantity) * 1000) &&
    unitOf(quantity!.unit) === unitOf(expected.unit) &&
    (quantity!.size?.quantity ?? null) === expected.size
  );
}

/** A number of things, said as pieces or not. */
function unitOf(unit: string | null): string | null {
  return unit === 'piece' ? null : unit;
}
