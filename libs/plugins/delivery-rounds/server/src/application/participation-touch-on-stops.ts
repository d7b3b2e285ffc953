import { Injectable } from '@nestjs/common';
import {
  TOUCH_EXAMPLES,
  type ParticipationChange,
  type ParticipationTouch,
  type ParticipationTouchStrategy,
} from '@maillon/core/organisations/server';
import { localDay } from '@maillon/core/territories/server';
import type { Sentence } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

const PLANNED: Sentence = {
  fr: 'Arrêts de tournée prévus : ils seront faits',
  en: 'Stops of planned rounds: they will be made',
};

/** Where vans are to stop for organisations that are about to be suspended or to leave. */
@Injectable()
export class ParticipationTouchOnStops implements ParticipationTouchStrategy {
  async touched(reading: Reading, { ids }: ParticipationChange): Promise<ParticipationTouch[]> {
    const today = localDay(reading.at, reading.territory.timeZone);
    const found = await reading.row(sql<Pick<ParticipationTouch, 'count' | 'examples'>>`select count(*)::int as count,
        coalesce((array_agg(s.party_name || ' · ' || r.vehicle_name order by r.day, s.planned_at))[1:${sql.lit(TOUCH_EXAMPLES)}], '{}') as examples
      from stop s join round r on r.id = s.round_id
      where s.party_id = any(${[...ids]}::uuid[]) and s.state = 'planned' and r.day >= ${today}::date`);
    return found!.count > 0 ? [{ label: PLANNED, fate: 'kept', ...found! }] : [];
  }
}
