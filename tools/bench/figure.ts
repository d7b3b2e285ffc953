/** One measured thing, with what was aimed at. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly aim: string;
  readonly runs: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function range(values: readonly number[], digits = 0): string {
  return `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, aim, runs }) => `| ${name} | ${value} | ${aim} | ${runs} |`);
  return ['| what | median | aim | runs |', '|---|---|---|---|', ...rows].join('\n');
}
