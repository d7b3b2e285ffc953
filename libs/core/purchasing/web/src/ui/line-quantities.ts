export interface LineWish {
  readonly unitId: string;
  readonly quantity: number;
}

/** Sales units by unit, while they are being changed; 0 takes the line out. */
export type Quantities = Readonly<Record<string, number>>;

export function quantitiesOf(lines: readonly LineWish[]): Quantities {
  return Object.fromEntries(lines.map(({ unitId, quantity }) => [unitId, quantity]));
}

/** What is left of the lines, in their order. */
export function linesWith(lines: readonly LineWish[], quantities: Quantities): LineWish[] {
  return lines
    .map(({ unitId, quantity }) => ({ unitId, quantity: quantities[unitId] ?? quantity }))
    .filter(({ quantity }) => quantity > 0);
}
