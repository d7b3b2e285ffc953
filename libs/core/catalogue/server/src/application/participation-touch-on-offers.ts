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

const FREEZE: Sentence = {
  fr: 'Offres en vente : elles se figent, et reviendraient avec le producteur',
  en: 'Offers on sale: they freeze, and would come back with the producer',
};

/** What producers that are about to be suspended or to leave have on sale, from today on. */
@Injectable()
export class ParticipationTouchOnOffers implements ParticipationTouchStrategy {
  async touched(reading: Reading, { ids }: ParticipationChange): Promise<ParticipationTouch[]> {
    const today = localDay(reading.at, reading.territory.timeZone);
    const found = await reading.row(sql<Pick<ParticipationTouch, 'count' | 'examples'>>`select count(*)::int as count,
        coalesce((array_agg(product_name order by list_key, id))[1:${sql.lit(TOUCH_EXAMPLES)}], '{}') as examples
      from offer where producer_id = any(${[...ids]}::uuid[]) and state = 'open' and not frozen and available_to >= ${today}::date`);
    return found!.count > 0 ? [{ label: FREEZE, fate: 'stops', ...found! }] : [];
  }
}
