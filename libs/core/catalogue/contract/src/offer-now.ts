/** What is told of an offer that changes under open screens (kind `catalogue.offer`). */
export interface OfferNow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly state: 'open' | 'on-demand' | 'paused' | 'withdrawn';
  /** Sales units that can still be ordered on the days of the offer; 0 unless it is open or on demand. */
  readonly available: number;
  /** `card`: what the list shows of it depends on more than this, or changed otherwise too; read it again. */
  readonly note?: string;
}
