import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { GoodsSite } from '../domain/local-goods';

export interface ProducerSite extends GoodsSite {
  readonly producerId: string;
}

/** Where the goods of producers come from. */
@Injectable()
export class ProducerSites {
  /** Of all producers, whatever their state: what was ordered from one who has left came from there all the same. */
  all(reading: Reading): Promise<ProducerSite[]> {
    return reading.rows(sql<ProducerSite>`select distinct on (p.id) p.id as "producerId", s.insee_code as "inseeCode", s.latitude, s.longitude
      from participation p join site s on s.organisation_id = p.id where p.part = 'producer' order by p.id, s.id`);
  }

  /** The site of the organisation for which the person acts, or null. */
  async own(reading: Reading): Promise<{ latitude: number; longitude: number } | null> {
    const organisation = reading.actor.kind === 'person' ? reading.actor.organisationId : null;
    if (!organisation) return null;
    return reading.row(
      sql<{
        latitude: number;
        longitude: number;
      }>`select latitude, longitude from site where organisation_id = ${organisation}::uuid order by id limit 1`,
    );
  }
}
