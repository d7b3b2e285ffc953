/** Of what was typed, what is not as it was before. */
export function differing<T extends object>(typed: Partial<T>, before: T): Partial<T> {
  const isOther = ([key, value]: [string, unknown]) => !isSame(value, before[key as keyof T]);
  return Object.fromEntries(Object.entries(typed).filter(isOther)) as Partial<T>;
}

function isSame(one: unknown, other: unknown): boolean {
  return Array.isArray(one) && Array.isArray(other) ? one.join() === other.join() : one === other;
}
