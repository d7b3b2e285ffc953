import { Injectable } from '@nestjs/common';
import type { Sentence } from '@maillon/platform/contract';
import type { ModuleSwitch, ModuleTouch, ModuleTouchStrategy, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

const EXAMPLES = 8;
const OPEN: Sentence = {
  fr: 'Commandes en cours reçues par ce module : elles restent, et personne ne les y suit plus',
  en: 'Open orders received through this module: they stay, and nobody follows them there any more',
};

/** Orders on their way whose goods a module brings. */
@Injectable()
export class ModuleTouchOnOrders implements ModuleTouchStrategy {
  async touched(reading: Reading, { module, enabled }: ModuleSwitch): Promise<ModuleTouch[]> {
    if (enabled) return [];
    const found = await reading.row(sql<Pick<ModuleTouch, 'count' | 'examples'>>`select count(*)::int as count,
        coalesce((array_agg(reference || ' · ' || buyer_name order by delivery_day, reference))[1:${sql.lit(EXAMPLES)}], '{}') as examples
      from customer_order where fulfilment_module = ${module} and state in ('placed', 'confirmed', 'in-delivery')`);
    return found!.count > 0 ? [{ label: OPEN, fate: 'stops', ...found! }] : [];
  }
}
