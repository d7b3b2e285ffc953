import { Injectable } from '@nestjs/common';
import type { Point } from '../domain/distance';
import table from './commune-centres.json' with { type: 'json' };

const centres: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(table.centres));

/** Where the middle of a commune is: for distances, and in place of an address that no geocoder knows. */
@Injectable()
export class CommuneCentres {
  /** By the INSEE code of a commune of today; null outside the départements that the table covers. */
  centreOf(inseeCode: string): Point | null {
    const [longitude, latitude] = centres.get(inseeCode) ?? [];
    return longitude === undefined || latitude === undefined ? null : { latitude, longitude };
  }
}
