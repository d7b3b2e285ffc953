/** The rate of a category of goods or of services, in basis points, from a day on. */
export type DatedRate = readonly [from: string, rateBp: number];

/** What the territory charges besides the goods. */
export type VatService = 'delivery';

/** In force on the day of the delivery, when the tax falls due. Refuses to guess: a category without a rate is a fault of the release. */
export function vatOn({ code, vatRates }: { code: string; vatRates: readonly DatedRate[] }, day: string): number {
  const rate = vatRates.findLast(([from]) => from <= day);
  if (!rate) throw new Error(`No VAT rate is known for ${code} on ${day}.`);
  return rate[1];
}
