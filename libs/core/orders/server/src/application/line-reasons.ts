import type { LineShortage as ShortageView } from '@maillon/core/orders/contract';
import type { Locale } from '@maillon/platform/contract';
import type { ModuleRegistry } from '@maillon/platform/server';
import { reasonText, type ReasonedLine } from './reason-text';

export interface ShortageRow {
  readonly missingQuantity: number;
  readonly reason: string;
  readonly note: string | null;
  readonly at: string;
}

export interface LineWithReasons extends Omit<ReasonedLine, 'note'> {
  readonly reasonNote: string | null;
  readonly shortages?: readonly ShortageRow[];
}

interface LineReasons {
  readonly reason: string | null;
  readonly reasonText: string | null;
  readonly shortages: ShortageView[];
}

/** Why a line is what it is: the decision of the cut-off, and each thing that went short after it. */
export function lineReasons(registry: ModuleRegistry, locale: Locale, line: LineWithReasons): LineReasons {
  const shortages = (line.shortages ?? []).map((shortage) => shortageView(registry, locale, line, shortage));
  const decision = reasonText(registry, locale, { ...line, note: line.reasonNote });
  // Served in full is no longer worth saying once something is missing.
  const first = shortages.length && line.allocatedQuantity === line.quantity ? null : decision;
  const texts = [first, ...shortages.map((shortage) => shortage.reasonText)].filter((text) => text !== null);
  return {
    reason: shortages.at(-1)?.reason ?? line.reason,
    reasonText: texts.length ? [...new Set(texts)].join(' ') : null,
    shortages,
  };
}

function shortageView(
  registry: ModuleRegistry,
  locale: Locale,
  line: ReasonedLine,
  { missingQuantity, reason, note, at }: ShortageRow,
): ShortageView {
  const text = reasonText(registry, locale, { ...line, reason, note });
  return { missingQuantity, reason, reasonText: text!, at: new Date(at).toISOString() };
}
