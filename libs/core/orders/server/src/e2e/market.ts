import { availabilityModule } from '@maillon/core/availability/server';
import { catalogueModule } from '@maillon/core/catalogue/server';
import { certificatesModule } from '@maillon/core/certificates/server';
import { rulebookModule } from '@maillon/core/rulebook/server';
import { organisationsModule } from '@maillon/core/organisations/server';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule, type Call } from '@maillon/platform/server';
import { World, type TestActor, type TestTerritory } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { ordersModule } from '../orders.module';
import { VAN_TABLE, vanModule } from './van.module';

export const OPENING = new Date('2026-07-08T06:00:00Z');
export const NOON = new Date('2026-07-09T12:00:00Z');
export const CUT_OFF = new Date('2026-07-09T21:00:00Z');
export const DAY = '2026-07-10';

export interface OfferToMake {
  readonly product?: string;
  readonly declared?: number;
  readonly pricing?: 'unit' | 'kg';
  readonly price?: string;
  readonly nominalMassG?: number;
  readonly reference?: string;
}

export interface Buyer {
  readonly id: string;
  readonly actor: TestActor;
}

/** A world in which goods are bought and sold. Its producers, buyers and offers are written straight into the tables. */
export class Market {
  private constructor(readonly world: World) {}

  static async open(): Promise<Market> {
    const modules = [
      platformModule,
      territoriesModule,
      organisationsModule,
      certificatesModule,
      rulebookModule,
      catalogueModule,
      availabilityModule,
      ordersModule,
      vanModule,
    ];
    const world = await World.open({ modules, plugins: { first: ['van'], neighbour: ['van'] } });
    for (const statement of VAN_TABLE) await world.rows(statement);
    await world.rows('create policy test_owner on van_place to current_user using (true) with check (true)');
    world.at = NOON;
    return new Market(world);
  }

  close(): Promise<void> {
    return this.world.close();
  }

  async producer(name: string, territory = this.world.first): Promise<string> {
    const siret = String(Math.floor(Math.random() * 1e14)).padStart(14, '0');
    return this.organisation(territory, { part: 'producer', name, siret, kind: null, family: 'vegetables' });
  }

  async buyer(name: string, territory = this.world.first): Promise<Buyer> {
    const id = await this.organisation(territory, {
      part: 'buyer',
      name,
      siret: null,
      kind: 'restaurant',
      family: null,
    });
    return { id, actor: await this.world.member(territory, 'restaurateur', id, name) };
  }

  async offer(
    producerId: string,
    {
      product = 'Endive',
      declared = 100,
      pricing = 'unit',
      price = '9.50',
      nominalMassG = 5_000,
      reference,
    }: OfferToMake = {},
  ): Promise<string> {
    const [territoryId, productId, unitId, offerId] = [await this.territoryOf(producerId), uuid(), uuid(), uuid()];
    const [{ code }] = (await this.world.rows(
      'select code from product_reference where $1::text is null or code = $1 order by code limit 1',
      [reference ?? null],
    )) as [{ code: string }];
    const name = `${product} ${productId.slice(-6)}`;
    await this.world.rows(
      'insert into product (territory_id, id, producer_id, reference_code, name) values ($1, $2, $3, $4, $5)',
      [territoryId, productId, producerId, code, name],
    );
    await this.world.rows(
      `insert into sales_unit (territory_id, id, product_id, label, kind, base_unit, base_quantity, pricing, nominal_mass_g)
       values ($1, $2, $3, 'cagette de 5 kg', 'crate', 'gram', 5000, $4, $5)`,
      [territoryId, unitId, productId, pricing, nominalMassG],
    );
    await this.world.rows('insert into price (territory_id, unit_id, unit_price, valid_from) values ($1, $2, $3, $4)', [
      territoryId,
      unitId,
      price,
      '2026-01-01',
    ]);
    await this.world.rows(
      'insert into offer (territory_id, id, unit_id, available_from, available_to, declared) values ($1, $2, $3, $4, $5, $6)',
      [territoryId, offerId, unitId, DAY, DAY, declared],
    );
    return offerId;
  }

  /** A verified certificate of a producer, as the module certificates would have written it. */
  async certify(holder: string, kind: string, outputShare: string | null = null): Promise<void> {
    await this.world.rows(
      `insert into certificate (territory_id, id, holder_id, kind, number, scope, valid_from, valid_to, is_claim, decision, decided_on, output_share, filed_at)
       values ($1, $2, $3, $4, 'X', 'all', '2026-01-01', '2026-12-31', false, 'verified', '2026-01-01', $5, now())`,
      [await this.territoryOf(holder), uuid(), holder, kind, outputShare],
    );
  }

  /** A session that is open at noon; planned by the territory itself. */
  async session(name = 'Vendredi', territory = this.world.first): Promise<string> {
    const id = uuid();
    await this.world.rows(
      `insert into sales_session (territory_id, id, name, delivery_day, opens_at, cut_off_at, state) values ($1, $2, $3, $4, $5, $6, 'planned')`,
      [territory.id, id, name, DAY, OPENING, CUT_OFF],
    );
    return id;
  }

  /** How this buyer would knock without a browser. */
  call(buyer: Buyer, at = this.world.at ?? NOON): Call {
    return {
      ...this.world.call(this.world.first, at),
      credentials: { kind: 'message', territoryId: this.world.first.id, membershipId: buyer.actor.membershipId },
    };
  }

  async familyOf(offerId: string): Promise<string> {
    const [row] = await this.world.rows<{ family: string }>('select family from offer where id = $1', [offerId]);
    return row!.family;
  }

  offers(ids: readonly string[]): Promise<{ id: string; declared: number; reserved: number; allocated: number }[]> {
    return this.world.rows(
      'select id, declared, reserved, allocated from offer where id = any($1) order by array_position($1, id)',
      [ids],
    );
  }

  private async organisation(
    territory: TestTerritory,
    {
      part,
      name,
      siret,
      kind,
      family,
    }: Record<'part' | 'name', string> & Record<'siret' | 'kind' | 'family', string | null>,
  ): Promise<string> {
    const id = uuid();
    await this.world.rows('insert into organisation (id, siret, legal_name) values ($1, $2, $3)', [id, siret, name]);
    await this.world.rows(
      `insert into participation (territory_id, id, part, kind, name, siret, family, state, since) values ($1, $2, $3, $4, $5, $6, $7, 'approved', '2026-01-01')`,
      [territory.id, id, part, kind, name, siret, family],
    );
    await this.world.rows(
      `insert into site (territory_id, id, organisation_id, name, insee_code, commune, latitude, longitude, windows)
       values ($1, $2, $3, $4, '62588', 'Montreuil-sur-Mer', 50.464, 1.764, '[{"from": "07:00", "to": "10:00"}]')`,
      [territory.id, uuid(), id, name],
    );
    return id;
  }

  private async territoryOf(participationId: string): Promise<string> {
    const [row] = await this.world.rows<{ territory_id: string }>(
      'select territory_id from participation where id = $1',
      [participationId],
    );
    return row!.territory_id;
  }
}
