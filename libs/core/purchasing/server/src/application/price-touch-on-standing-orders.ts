import { Injectable } from '@nestjs/common';
import type { PriceChangePlanned, PriceTouch, PriceTouchStrategy } from '@maillon/core/catalogue/server';
import { TOUCH_EXAMPLES } from '@maillon/core/organisations/server';
import type { Sentence } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

const STANDING: Sentence = {
  fr: 'Commandes programmées : elles prendront le nouveau prix à leur prochaine vente',
  en: 'Standing orders: they will take the new price in their next sale',
};

/** Habits that follow a price. */
@Injectable()
export class PriceTouchOnStandingOrders implements PriceTouchStrategy {
  async touched(reading: Reading, { unitId, from, touches }: PriceChangePlanned): Promise<PriceTouch[]> {
    const rows = await reading.rows(sql<{ buyerId: string; name: string }>`select s.buyer_id as "buyerId", p.name
      from standing_order s join standing_order_line l on l.standing_order_id = s.id join participation p on p.id = s.buyer_id
      where l.unit_id = ${unitId}::uuid and not s.is_paused and (s.ends_on is null or s.ends_on >= ${from}::date) order by p.name, s.id`);
    const found = rows.filter(({ buyerId }) => touches(buyerId));
    const examples = [...new Set(found.map(({ name }) => name))].slice(0, TOUCH_EXAMPLES);
    return found.length ? [{ label: STANDING, count: found.length, examples }] : [];
  }
}
