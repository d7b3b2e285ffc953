/** What the territory keeps of sales, in cents, rounded half up. */
export function commissionOf(basisPoints: number, salesCents: number): number {
  return Math.floor((salesCents * basisPoints + 5_000) / 10_000);
}
