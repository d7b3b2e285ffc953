import { AUDOMAROIS, audomaroisBuyers, audomaroisProducers } from './audomarois.ts';
import { catalogueFrom } from './catalogue.ts';
import { AUD_PICK_UP_SLOTS } from './data/assets.data.ts';
import { MONTREUILLOIS, montreuilloisBuyers, montreuilloisProducers } from './montreuillois.ts';
import { ordersFrom, type DemandRecipe } from './orders.ts';
import { Random } from './random.ts';
import { withdrawalsFrom } from './withdrawals.ts';
import type { DemoBuyer, DemoDay, DemoProducer } from './shapes.ts';
import type { DemoTerritory } from './territory-shapes.ts';

/** With the lines that find an offer sold out, about 4 % of the lines end short. */
const WITHDRAWN_SHARE = 0.03;

/** Friday 10 July 2026 in the Montreuillois: everything the day needs, always the same. */
export function montreuilloisDay(): DemoDay {
  const recipe = { orders: 100, lastHourShare: 0.2 };
  return dayOf(MONTREUILLOIS, montreuilloisProducers(), montreuilloisBuyers(), recipe);
}

/** The same Friday in the Audomarois. */
export function audomaroisDay(): DemoDay {
  const recipe = { orders: 24, lastHourShare: 0.1, slots: AUD_PICK_UP_SLOTS };
  return dayOf(AUDOMAROIS, audomaroisProducers(), audomaroisBuyers(), recipe);
}

function dayOf(
  territory: DemoTerritory,
  producers: readonly DemoProducer[],
  buyers: readonly DemoBuyer[],
  recipe: DemandRecipe,
): DemoDay {
  const offers = catalogueFrom(territory.code, producers);
  const orders = ordersFrom({ territory, producers, buyers, offers }, recipe);
  const random = new Random(`${territory.code}/withdrawals`);
  const withdrawals = withdrawalsFrom({ territory, producers, offers, orders }, WITHDRAWN_SHARE, random);
  return { territory, producers, buyers, offers, orders, withdrawals };
}
