export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** As the server takes it. */
const MOST = 100_000;

/** A quantity as it is typed; nothing is zero, null is none. */
export function quantityOf(text: string): number | null {
  const written = text.replace(/\s/g, '');
  if (written === '') return 0;
  const quantity = /^\d{1,6}$/.test(written) ? Number(written) : MOST + 1;
  return quantity <= MOST ? quantity : null;
}

/** The seven quantities with another one for a day, Monday is 1. */
export function withDay(usual: readonly number[] | null | undefined, day: number, quantity: number): readonly number[] {
  return DAYS.map((one) => (one === day ? quantity : (usual?.[one - 1] ?? 0)));
}

/** As it is saved: seven times nothing is no usual week. */
export function savedOf(usual: readonly number[]): number[] | null {
  return usual.every((quantity) => quantity === 0) ? null : [...usual];
}
