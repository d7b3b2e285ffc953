import { catalogueModule } from '@maillon/core/catalogue/server';
import { certificatesModule } from '@maillon/core/certificates/server';
import { ordersModule } from '@maillon/core/orders/server';
import { organisationsModule } from '@maillon/core/organisations/server';
import { rulebookModule } from '@maillon/core/rulebook/server';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor, type TestTerritory } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { orderNotesModule } from '../order-notes.module';

export const NOON = new Date('2026-07-09T12:00:00Z');
export const DAY = '2026-07-10';

export interface Goods {
  readonly reference: string;
  readonly product: string;
  readonly label: string;
  readonly kind: string;
  readonly base: 'piece' | 'gram' | 'millilitre';
  readonly quantity: number;
  readonly price?: string;
}

export const PARSLEY: Goods = {
  ...{ reference: 'herbs', product: 'Persil plat', label: 'Botte', kind: 'bunch', base: 'piece', quantity: 1 },
};
export const BUTTER: Goods = {
  ...{
    reference: 'butter',
    product: 'Beurre doux',
    label: 'Motte de 1 kg',
    kind: 'piece',
    base: 'gram',
    quantity: 1000,
  },
};
export const COURGETTES: Goods = {
  ...{
    reference: 'courgette',
    product: 'Courgette',
    label: 'Cagette de 5 kg',
    kind: 'crate',
    base: 'gram',
    quantity: 5000,
  },
};

export const SOLE: Goods = {
  ...{ reference: 'sole', product: 'Sole', label: 'Kilogramme', kind: 'kg', base: 'gram', quantity: 1000 },
};

/** A world in which a kitchen writes what it needs. What is sold and was bought is written straight into the tables. */
export class Kitchen {
  private constructor(
    readonly world: World,
    readonly chef: TestActor,
    readonly id: string,
    readonly sessionId: string,
  ) {}

  static async open(): Promise<Kitchen> {
    const core = [platformModule, territoriesModule, organisationsModule, certificatesModule, rulebookModule];
    const world = await World.open({ modules: [...core, catalogueModule, ordersModule, orderNotesModule] });
    world.at = NOON;
    const id = await organisation(world, world.first, 'buyer', 'L’Estaminet');
    const chef = await world.member(world.first, 'restaurateur', id, 'Chef');
    return new Kitchen(world, chef, id, await session(world, DAY));
  }

  producer(name: string, territory = this.world.first): Promise<string> {
    return organisation(this.world, territory, 'producer', name);
  }

  /** A morning auction for the same day. */
  async auction(): Promise<string> {
    const id = await session(this.world, DAY);
    await this.world.rows(
      `update sales_session set kind = 'morning-auction', families = '{sea}', prices_due_at = cut_off_at + interval '1 hour' where id = $1`,
      [id],
    );
    return id;
  }

  /** Another kitchen of the territory. */
  async other(territory = this.world.first): Promise<TestActor> {
    return this.world.member(territory, 'restaurateur', await organisation(this.world, territory, 'buyer', 'Ailleurs'));
  }

  async offer(
    producerId: string,
    goods: Goods,
    territory = this.world.first,
  ): Promise<{ offerId: string; productId: string }> {
    const [productId, unitId, offerId] = [uuid(), uuid(), uuid()];
    await this.world.rows(
      'insert into product (territory_id, id, producer_id, reference_code, name) values ($1, $2, $3, $4, $5)',
      [territory.id, productId, producerId, goods.reference, goods.product],
    );
    await this.world.rows(
      `insert into sales_unit (territory_id, id, product_id, label, kind, base_unit, base_quantity, pricing)
       values ($1, $2, $3, $4, $5, $6, $7, 'unit')`,
      [territory.id, unitId, productId, goods.label, goods.kind, goods.base, goods.quantity],
    );
    await this.world.rows(
      `insert into price (territory_id, unit_id, unit_price, valid_from) values ($1, $2, $3, '2026-01-01')`,
      [...[territory.id, unitId, goods.price ?? '3.00']],
    );
    await this.world.rows(
      `insert into offer (territory_id, id, unit_id, available_from, available_to, declared) values ($1, $2, $3, '2026-07-01', '2026-07-31', 100)`,
      [territory.id, offerId, unitId],
    );
    return { offerId, productId };
  }

  /** An order of before, delivered that day. */
  async bought(day: string, offerId: string, quantity: number): Promise<void> {
    const [orderId, sessionId] = [uuid(), await session(this.world, day)];
    await this.world.rows(
      `insert into customer_order (territory_id, id, reference, session_id, buyer_id, buyer_name, basket_version, delivery_day, state,
         placed_at, cut_off_at, fulfilment_module, fulfilment_option_id, fulfilment_label)
       values ($1, $2, $3, $4, $5, 'L’Estaminet', 1, $6::date, 'placed', $6::date - interval '1 day', $6::date, 'van', 'x', 'x')`,
      [this.world.first.id, orderId, orderId.slice(-12), sessionId, this.id, day],
    );
    await this.world.rows(
      `insert into order_line (territory_id, id, order_id, offer_id, producer_id, producer_name, producer_commune, reference_code,
         temperature_class, product_name, unit_label, pricing, unit_price, quantity, state)
       select o.territory_id, $2, $3, o.id, o.producer_id, 'Ferme', 'Berck', o.reference_code, 'fresh-2-8', o.product_name,
         u.label, u.pricing, 3, $4, 'intention'
       from offer o join sales_unit u on u.territory_id = o.territory_id and u.id = o.unit_id where o.id = $1`,
      [offerId, uuid(), orderId, quantity],
    );
  }

  async reads(text: string, actor = this.chef) {
    return (await actor.get(READ, { sessionId: this.sessionId, text })).readOrderNote;
  }
}

export const READ = `query ($sessionId: ID!, $text: String!) { readOrderNote(sessionId: $sessionId, text: $text) { pastOrderDay
  lines { start end quantity unit state reason words candidates { offerId productName unitLabel producerName quantity estimateCents available reason } }
  leftOut { start end why } } }`;
export const REMEMBER = `mutation ($words: String!, $offerId: ID!) { rememberKitchenWord(words: $words, offerId: $offerId) { words productId productName producerName } }`;
export const FORGET = 'mutation ($words: String!) { forgetKitchenWord(words: $words) }';
export const WORDS = '{ kitchenWords { words productName producerName } }';

async function session(world: World, day: string): Promise<string> {
  const id = uuid();
  await world.rows(
    `insert into sales_session (territory_id, id, name, delivery_day, opens_at, cut_off_at, state)
     values ($1, $2, $3, $4::date, $4::date - interval '3 day', $4::date - interval '2 hour', 'planned')`,
    [world.first.id, id, id, day],
  );
  return id;
}

async function organisation(
  world: World,
  territory: TestTerritory,
  part: 'buyer' | 'producer',
  name: string,
): Promise<string> {
  const id = uuid();
  const siret = part === 'producer' ? String(Math.floor(Math.random() * 1e14)).padStart(14, '0') : null;
  await world.rows('insert into organisation (id, siret, legal_name) values ($1, $2, $3)', [id, siret, name]);
  await world.rows(
    `insert into participation (territory_id, id, part, kind, name, siret, family, state, since)
     values ($1, $2, $3, $4, $5, $6, $7, 'approved', '2026-01-01')`,
    [
      territory.id,
      id,
      part,
      part === 'buyer' ? 'restaurant' : null,
      name,
      siret,
      part === 'producer' ? 'vegetables' : null,
    ],
  );
  return id;
}
