/** Whether a price rose or fell since; undefined when it did not, or is not known. Both are exact decimals. */
export function priceChange(before?: string | null, now?: string | null): 'up' | 'down' | undefined {
  if (!before || !now) return undefined;
  const [was, is] = [Number(before), Number(now)];
  return is > was ? 'up' : is < was ? 'down' : undefined;
}
