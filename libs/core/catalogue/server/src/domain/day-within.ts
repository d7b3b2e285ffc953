/** That day, or the nearest one on which the offer is open. */
export function dayWithin(offer: { readonly availableFrom: string; readonly availableTo: string }, day: string): string {
  if (day < offer.availableFrom) return offer.availableFrom;
  return day > offer.availableTo ? offer.availableTo : day;
}
