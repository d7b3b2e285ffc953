/**
 * Shares a mass over counts in proportion, in whole grams whose sum is exactly the total (largest remainder;
 * equal remainders go to the first). A count of zero gets nothing.
 */
export function splitMass(totalG: number, counts: readonly number[]): number[] {
  const units = counts.reduce((sum, count) => sum + count, 0);
  if (units === 0) return mustBeEmpty(totalG, counts);
  const shares = counts.map((count) => Math.floor((totalG * count) / units));
  const left = totalG - shares.reduce((sum, share) => sum + share, 0);
  for (const index of largestRemainders(totalG, counts, units).slice(0, left)) shares[index]! += 1;
  return shares;
}

function largestRemainders(totalG: number, counts: readonly number[], units: number): number[] {
  const remainder = (index: number) => (totalG * counts[index]!) % units;
  return counts.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b);
}

function mustBeEmpty(totalG: number, counts: readonly number[]): number[] {
  if (totalG > 0) throw new RangeError('A mass cannot be shared over nothing.');
  return counts.map(() => 0);
}
