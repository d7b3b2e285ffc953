import { addDays } from '@maillon/platform/web';
import { textOf } from '../ui/amounts';
import { differing } from './differing';
import type { RequestInFullFragment } from './requests.generated';

export type AskedLine = RequestInFullFragment['lines'][number];

const VALID_FOR_DAYS = 14;

/** A producer's answer to one line while it is being written: what was typed, as it was typed. */
export interface LineAnswer {
  readonly answers: boolean;
  readonly referenceCode: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly content: string;
  readonly unitPrice: string;
  readonly units: string;
  readonly remark: string;
}

/** What somebody typed of an answer that is not sent yet: only what differs from what was answered before. */
export interface TypedAnswer {
  readonly validUntil: string | null;
  readonly lines: Readonly<Record<string, Partial<LineAnswer>>>;
}

export const NOTHING_TYPED: TypedAnswer = { validUntil: null, lines: {} };

/** What the form begins with: what was answered, or nothing yet. Whoever answered leaves out what they left out then. */
export function answersOf({ lines }: Pick<RequestInFullFragment, 'lines'>): ReadonlyMap<string, LineAnswer> {
  const isFirst = lines.every(({ quotes }) => quotes.length === 0);
  return new Map(lines.map((line) => [line.id, answerOf(line, isFirst)]));
}

/** Until when the price holds, if nothing else is said: as answered before, else two weeks from the deadline's day. */
export function validUntilOf({ lines }: Pick<RequestInFullFragment, 'lines'>, deadlineDay: string): string {
  return lines.flatMap(({ quotes }) => quotes)[0]?.validUntil ?? addDays(deadlineDay, VALID_FOR_DAYS);
}

/** What was answered, with what was typed over it. */
export function withTyped(
  answered: ReadonlyMap<string, LineAnswer>,
  typed: TypedAnswer,
): ReadonlyMap<string, LineAnswer> {
  return new Map([...answered].map(([id, answer]) => [id, { ...answer, ...typed.lines[id] }]));
}

/** What is worth keeping of it; null: nothing would be missed. */
export function answerToKeep(typed: TypedAnswer, answered: ReadonlyMap<string, LineAnswer>): TypedAnswer | null {
  const lines = Object.fromEntries(
    Object.entries(typed.lines).flatMap(([id, line]) => {
      const before = answered.get(id);
      const others = before ? differing(line, before) : {};
      return Object.keys(others).length ? [[id, others]] : [];
    }),
  );
  return typed.validUntil || Object.keys(lines).length ? { ...typed, lines } : null;
}

function answerOf(line: AskedLine, isFirst: boolean): LineAnswer {
  const [quote] = line.quotes;
  if (!quote)
    return {
      ...{ answers: isFirst, referenceCode: '', productName: line.reference?.name ?? line.wanted, unitLabel: '' },
      ...{ content: '', unitPrice: '', units: '', remark: '' },
    };
  const { referenceCode, productName, unitLabel, unitBaseQuantity: baseQuantity, unitPrice, units, remark } = quote;
  return {
    ...{ answers: true, referenceCode, productName, unitLabel, unitPrice },
    ...{ content: textOf({ baseUnit: line.baseUnit, baseQuantity }), units: String(units), remark: remark ?? '' },
  };
}
