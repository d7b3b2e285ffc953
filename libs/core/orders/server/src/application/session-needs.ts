import type { SiteWindow } from '../domain/delivery-site';

/** Where a van can go. */
export interface NeededSite {
  readonly name: string;
  readonly address: string | null;
  readonly inseeCode: string;
  readonly commune: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  readonly windows: readonly SiteWindow[];
}

/** A part of an order line that is served: what is loaded at the producer's and handed to the buyer. */
export interface NeededPart {
  readonly allocationId: string;
  readonly supplierOrderId: string;
  readonly orderId: string;
  readonly orderReference: string;
  readonly productName: string;
  readonly unitLabel: string;
  /** Whole sales units. */
  readonly quantity: number;
  /** Expected net mass of one sales unit, in grams. */
  readonly nominalMassG: number | null;
  /** ambient, fresh-2-8, chilled-0-4, ice-0-2 or frozen-18. */
  readonly temperatureClass: string;
}

/** What one buyer must receive. */
export interface NeededDelivery {
  readonly orderId: string;
  readonly orderReference: string;
  /** The strategy's own id of what was chosen. */
  readonly optionId: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly site: NeededSite;
  /** Instants, ISO 8601. */
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly parts: readonly NeededPart[];
}

/** What must be fetched from one producer. */
export interface NeededCollection {
  readonly supplierOrderId: string;
  readonly supplierOrderReference: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly site: NeededSite;
  readonly parts: readonly NeededPart[];
}

/** What one logistics module has to carry for one session: every part once on each side. */
export interface NeedsOfSession {
  readonly deliveries: readonly NeededDelivery[];
  readonly collections: readonly NeededCollection[];
}
