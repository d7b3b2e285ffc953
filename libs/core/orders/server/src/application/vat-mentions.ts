import type { VatRules } from '@maillon/core/catalogue/server';
import type { VatMention } from '@maillon/core/orders/contract';
import type { Locale } from '@maillon/platform/contract';

interface Sold {
  readonly producerId: string;
  readonly producerName: string;
  readonly vatRegime: string | null;
}

/** What the law makes sellers say who charge no VAT, once for each. */
export function vatMentions(law: VatRules, day: string, locale: Locale, sold: readonly Sold[]): VatMention[] {
  const said = new Map<string, VatMention>();
  for (const { producerId, producerName, vatRegime } of sold) {
    const text = law.mentionOf(vatRegime, day, locale);
    if (text) said.set(`${producerId} ${vatRegime}`, { producerId, producerName, text });
  }
  return [...said.values()];
}
