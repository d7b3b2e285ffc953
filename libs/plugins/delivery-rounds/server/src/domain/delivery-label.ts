import type { Locale } from '@maillon/platform/contract';

const DELIVERY: Record<Locale, string> = { fr: 'Livraison', en: 'Delivery' };

/** What a buyer chooses and is promised: "Livraison 07:30–09:30". */
export function deliveryLabel(locale: Locale, hours: string): string {
  return `${DELIVERY[locale]} ${hours}`;
}

/** The same promise for somebody who reads another language than whoever ordered; what is no such label stays. */
export function deliveryLabelIn(locale: Locale, label: string): string {
  const word = Object.values(DELIVERY).find((one) => label.startsWith(`${one} `));
  return word ? DELIVERY[locale] + label.slice(word.length) : label;
}
