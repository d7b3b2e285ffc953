import type { Period } from './period';
import type { SalesUnitShape } from './sales-unit';

/** So much of a sales unit of a product, on given days at a price: what is put on a producer's shelf. */
export interface ShelfRow extends Period {
  readonly referenceCode: string;
  readonly productName: string;
  /** Undefined when nobody speaks of them: what is known stays. */
  readonly labels: readonly string[] | undefined;
  readonly unit: SalesUnitShape;
  readonly unitPrice: string;
  readonly declared: number;
  /** A new offer is kept from sale for now. */
  readonly isPaused?: boolean;
}

/** What one row of a catalogue file says, once every cell was understood. */
export interface CatalogueRow extends ShelfRow {
  readonly siret: string;
}
