import { WRITABLE, type Writable } from './cell-text';

/** In the order in which they stand; some are only read. */
export const GRID_COLUMNS = [
  ...['product', 'unit'],
  ...['unitPrice', 'declared', 'ordered'],
  ...['availableFrom', 'availableTo', 'paused', 'state'],
] as readonly GridColumn[];

export type GridColumn = Writable | 'product' | 'unit' | 'ordered' | 'state';

export function isWritable(column: GridColumn): column is Writable {
  return (WRITABLE as readonly string[]).includes(column);
}
