import { Injectable } from '@nestjs/common';
import type { Point } from '../domain/distance';
import { communeCentres } from './commune-centres.generated';

const centres: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(communeCentres));

/** Where the middle of a commune is: for distances, and in place of an address that no geocoder knows. */
@Injectable()
export class CommuneCentres {
  private points: ReadonlyMap<string, Point> | undefined;

  /** By the INSEE code of a commune of today; null outside the départements that the table covers. */
  centreOf(inseeCode: string): Point | null {
    const [longitude, latitude] = centres.get(inseeCode) ?? [];
    return longitude === undefined || latitude === undefined ? null : { latitude, longitude };
  }

  /** All that the table holds. */
  all(): ReadonlyMap<string, Point> {
    return (this.points ??= new Map([...centres.keys()].map((code) => [code, this.centreOf(code)!])));
  }
}
