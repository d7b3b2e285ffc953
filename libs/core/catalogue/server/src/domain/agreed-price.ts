/** A producer's word on what a unit costs: for those of a list, or by quantity for everybody else. */
export interface AgreedPrice {
  /** Null: for everybody, beside the unit's own price. */
  readonly listId: string | null;
  readonly from: string;
  /** First day on which it no longer holds; null while none is planned. */
  readonly to: string | null;
  /** Null exactly where there is no list. */
  readonly unitPrice: string | null;
  readonly breaks: readonly (readonly [from: number, unitPrice: string])[];
}
