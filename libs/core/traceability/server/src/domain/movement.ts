export type MovementKind = 'prepared' | 'collected' | 'weighed' | 'loaded' | 'delivered' | 'returned' | 'lost';

/** Somebody or somewhere that holds goods: an organisation, or a place of a logistics module. */
export interface Party {
  readonly id: string;
  readonly name: string;
}

/** What scales said of goods that were weighed before, in grams. */
export interface Weighing {
  readonly beforeG: number;
  readonly scaleG: number;
}

/** One physical fact about the goods of one allocation: never changed, only followed by others. */
export interface Movement {
  readonly kind: MovementKind;
  readonly allocationId: string;
  readonly lotId: string;
  /** Null when the goods come into being. */
  readonly from: Party | null;
  /** Null when they are lost. */
  readonly to: Party | null;
  readonly count: number;
  /** Of a weighing: what the goods weigh from now on. */
  readonly netMassG: number;
  /** Of a weighing only. */
  readonly weighing?: Weighing;
  /** Prepared without scales, or delivered without those that were to count: the mass is what was expected. */
  readonly isEstimate?: boolean;
}
