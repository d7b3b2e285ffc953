/** Deals `count` places by shares, exactly: the largest remainders get the places left over by rounding down. */
export function spread<T extends string>(shares: Readonly<Record<T, number>>, count: number): T[] {
  const quotas = (Object.entries(shares) as [T, number][]).map(([key, share]) => ({ key, exact: share * count }));
  const left = count - quotas.reduce((sum, quota) => sum + Math.floor(quota.exact), 0);
  const byRemainder = [...quotas].sort((a, b) => (b.exact % 1) - (a.exact % 1));
  const extra = new Set(byRemainder.slice(0, left).map((quota) => quota.key));
  return quotas.flatMap(({ key, exact }) => Array<T>(Math.floor(exact) + (extra.has(key) ? 1 : 0)).fill(key));
}
