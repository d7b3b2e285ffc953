import { pricesChanged } from '@maillon/core/catalogue/contract';
import type { Work } from '@maillon/platform/server';
import type { ShelfChanges } from '../domain/shelf-items';

/** Rows that were put on a shelf tell of prices as the editor of prices does. */
export function tellOfRepricing(work: Work, { repriced, repricedFrom }: ShelfChanges): void {
  if (repricedFrom) work.emit(pricesChanged, { unitIds: [...repriced], from: repricedFrom });
}
