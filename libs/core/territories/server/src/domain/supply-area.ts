import { distanceKm, type Point } from './distance';

export interface Place extends Point {
  readonly inseeCode: string;
}

/** What is known of the land around a place. */
export interface Surroundings {
  isInPerimeter(inseeCode: string): boolean;
  /** SIREN of the intercommunality of a commune. */
  epciOf(inseeCode: string): string | null;
  /** Places known in communes of the perimeter: distances are measured from them. */
  readonly known: readonly Point[];
}

/** Where producers may be: the perimeter, what is near it, and the neighbours that the territory named. */
export class SupplyArea {
  /** What a territory has until it decides: its perimeter and nothing else. */
  static readonly perimeterOnly = new SupplyArea(0, []);

  constructor(
    readonly radiusKm: number,
    readonly neighbours: readonly string[],
  ) {}

  contains(place: Place, around: Surroundings): boolean {
    return around.isInPerimeter(place.inseeCode) || this.isNeighbour(place, around) || this.isNear(place, around.known);
  }

  private isNeighbour({ inseeCode }: Place, around: Surroundings): boolean {
    const epci = around.epciOf(inseeCode);
    return epci !== null && this.neighbours.includes(epci);
  }

  private isNear(place: Point, known: readonly Point[]): boolean {
    return known.some((point) => distanceKm(place, point) <= this.radiusKm);
  }
}
