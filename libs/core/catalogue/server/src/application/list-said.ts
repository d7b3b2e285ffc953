import type { PriceListRow } from '../persistence/price-lists';

/** What the log says of a list. */
export function listSaid({ name, kinds, buyers }: Pick<PriceListRow, 'name' | 'kinds' | 'buyers'>) {
  return { name, kinds: [...kinds].toSorted().join(', '), buyers: namesSaid(buyers.map((buyer) => buyer.name)) };
}

export function namesSaid(all: readonly string[]): string {
  return [...all].toSorted().join(', ');
}
