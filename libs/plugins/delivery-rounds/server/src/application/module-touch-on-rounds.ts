import { Injectable } from '@nestjs/common';
import { localDay } from '@maillon/core/territories/server';
import type { Sentence } from '@maillon/platform/contract';
import type { ModuleSwitch, ModuleTouch, ModuleTouchStrategy, Reading } from '@maillon/platform/server';
import { deliveryRoundsManifest } from '@maillon/plugins/delivery-rounds/contract';
import { sql } from 'kysely';

const EXAMPLES = 8;
const PLANNED: Sentence = {
  fr: 'Tournées prévues : les chauffeurs ne pourront plus les suivre',
  en: 'Planned rounds: drivers can no longer follow them',
};

/** Rounds from today on, before their own module is switched off. */
@Injectable()
export class ModuleTouchOnRounds implements ModuleTouchStrategy {
  async touched(reading: Reading, { module, enabled }: ModuleSwitch): Promise<ModuleTouch[]> {
    if (enabled || module !== deliveryRoundsManifest.id) return [];
    const today = localDay(reading.at, reading.territory.timeZone);
    const found = await reading.row(sql<Pick<ModuleTouch, 'count' | 'examples'>>`select count(*)::int as count,
        coalesce((array_agg(vehicle_name order by day, departs_at))[1:${sql.lit(EXAMPLES)}], '{}') as examples
      from round r where day >= ${today}::date and exists (select from stop s where s.round_id = r.id and s.state = 'planned')`);
    return found!.count > 0 ? [{ label: PLANNED, fate: 'stops', ...found! }] : [];
  }
}
