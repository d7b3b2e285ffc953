import { Injectable } from '@nestjs/common';
import type { Point } from '@maillon/core/territories/server';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

@Injectable()
export class BuyerPlaces {
  of(reading: Reading, buyerId: string): Promise<Point | null> {
    return reading.row(
      sql<Point>`select latitude, longitude from site where organisation_id = ${buyerId}::uuid order by id limit 1`,
    );
  }
}
