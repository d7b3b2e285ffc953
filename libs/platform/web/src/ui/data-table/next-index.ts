const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + 10,
  PageUp: (index) => index - 10,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** Where a key leads in a list, held at its ends; undefined when the key moves nothing. */
export function nextIndex(key: string, index: number, count: number): number | undefined {
  const step = STEPS[key];
  if (!step || !count) return undefined;
  return Math.min(Math.max(step(index, count), 0), count - 1);
}
