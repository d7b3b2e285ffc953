export type BaseUnit = 'piece' | 'gram' | 'millilitre';

export interface RequestLine {
  readonly id: string;
  readonly wanted: string;
  readonly referenceCode: string | null;
  readonly baseUnit: BaseUnit;
  readonly baseQuantity: number;
  readonly neededFrom: string;
  readonly neededTo: string;
  readonly labels: readonly string[];
  readonly localWished: boolean;
  /** Per kilogram, litre or piece. */
  readonly ceiling: string | null;
  readonly note: string | null;
}
