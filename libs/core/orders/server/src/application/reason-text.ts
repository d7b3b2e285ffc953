import { say, type Locale } from '@maillon/platform/contract';
import type { ModuleRegistry } from '@maillon/platform/server';

export interface ReasonedLine {
  readonly reason: string | null;
  readonly productName: string;
  readonly quantity: number;
  readonly allocatedQuantity: number;
  /** What somebody added in their own words. */
  readonly note?: string | null;
}

/** The decision about a line in one sentence: the code may be another module's. */
export function reasonText(registry: ModuleRegistry, locale: Locale, line: ReasonedLine): string | null {
  if (line.reason === null) return null;
  const sentence = registry.sentence(line.reason);
  const data = {
    product: line.productName,
    quantity: line.quantity,
    left: line.allocatedQuantity,
    note: line.note ?? '',
  };
  return sentence ? say(sentence, locale, data) : line.reason;
}
