/** How near a point is to the door that was meant. */
export type Precision = 'housenumber' | 'street' | 'municipality';

export interface FoundPlace {
  readonly label: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly inseeCode: string;
  readonly precision: Precision;
}
