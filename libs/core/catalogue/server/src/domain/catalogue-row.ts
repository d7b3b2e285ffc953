import type { Period } from './period';
import type { SalesUnitShape } from './sales-unit';

/** What one row of a catalogue file says, once every cell was understood. */
export interface CatalogueRow extends Period {
  readonly siret: string;
  readonly referenceCode: string;
  readonly productName: string;
  /** Undefined when the file has no such column: what is known stays. */
  readonly labels: readonly string[] | undefined;
  readonly unit: SalesUnitShape;
  readonly unitPrice: string;
  readonly declared: number;
}
