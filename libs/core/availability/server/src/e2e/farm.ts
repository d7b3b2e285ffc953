import { catalogueModule } from '@maillon/core/catalogue/server';
import { certificatesModule } from '@maillon/core/certificates/server';
import { organisationsModule } from '@maillon/core/organisations/server';
import { rulebookModule } from '@maillon/core/rulebook/server';
import { territoriesModule } from '@maillon/core/territories/server';
import { platformModule } from '@maillon/platform/server';
import { World, type TestActor, type TestTerritory } from '@maillon/platform/testing';
import { v7 as uuid } from 'uuid';
import { availabilityModule } from '../availability.module';

/** A Wednesday at noon, and the Monday of the week that is asked about. */
export const NOON = new Date('2026-07-08T10:00:00Z');
export const WEEK = '2026-07-13';

export interface Party {
  readonly id: string;
  readonly actor: TestActor;
}

/** Producers with units to sell, and buyers, in two territories. Made up: the people, who sign in without a password. */
export class Farm {
  private constructor(readonly world: World) {
    world.at = NOON;
  }

  static async open(): Promise<Farm> {
    const modules = [
      ...[platformModule, territoriesModule, organisationsModule, certificatesModule, rulebookModule],
      ...[catalogueModule, availabilityModule],
    ];
    return new Farm(await World.open({ modules }));
  }

  async party(part: 'producer' | 'buyer', name: string, territory = this.world.first, phone?: string): Promise<Party> {
    const id = uuid();
    const [family, kind] = part === 'producer' ? ['vegetables', null] : [null, 'restaurant'];
    await this.world.rows('insert into organisation (id, siret, legal_name) values ($1, null, $2)', [id, name]);
    await this.world.rows(
      `insert into participation (territory_id, id, part, kind, name, siret, family, state, since, phone)
       values ($1, $2, $3, $4, $5, $6, $7, 'approved', '2026-01-01', $8)`,
      [territory.id, id, part, kind, name, String(Math.random()).slice(2, 16).padEnd(14, '0'), family, phone ?? null],
    );
    const role = part === 'producer' ? 'producer' : 'restaurateur';
    return { id, actor: await this.world.member(territory, role, id, name) };
  }

  /** A sales unit of a reference that keeps for two weeks and is in season all summer. */
  async unit(producerId: string, name: string, territory = this.world.first): Promise<string> {
    const [product, unit] = [uuid(), uuid()];
    await this.world.rows(
      `insert into product (territory_id, id, producer_id, reference_code, name) values ($1, $2, $3, 'turnip', $4)`,
      [territory.id, product, producerId, name],
    );
    await this.world.rows(
      `insert into sales_unit (territory_id, id, product_id, label, kind, base_unit, base_quantity, pricing, nominal_mass_g)
       values ($1, $2, $3, 'Cagette de 5 kg', 'crate', 'gram', 5000, 'unit', 5000)`,
      [territory.id, unit, product],
    );
    await this.world.rows(
      `insert into price (territory_id, unit_id, unit_price, valid_from) values ($1, $2, 9.5, '2026-01-01')`,
      [territory.id, unit],
    );
    return unit;
  }

  async offer(
    unitId: string,
    [from, to]: readonly [string, string],
    declared: number,
    confirmedAt = NOON,
  ): Promise<string> {
    const id = uuid();
    await this.world.rows(
      `insert into offer (territory_id, id, unit_id, available_from, available_to, declared, confirmed_at)
       select territory_id, $1, id, $3, $4, $5, $6 from sales_unit where id = $2`,
      [id, unitId, from, to, declared, confirmedAt],
    );
    return id;
  }

  async emailOf({ membershipId }: TestActor): Promise<string> {
    const [row] = await this.world.rows(
      'select email from identity.person p join membership m on m.person_id = p.id where m.id = $1',
      [membershipId],
    );
    return row.email;
  }

  async letters(actor: TestActor): Promise<{ subject: string; text: string }[]> {
    return this.world.letters(await this.emailOf(actor));
  }

  /** The page behind the link of a letter, as a browser without script would open it. */
  page(path: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    return fetch(new URL(path, this.world.api.url), {
      redirect: 'manual',
      headers: { 'x-maillon-at': this.world.at!.toISOString(), 'accept-language': 'fr' },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
  }
}

/** The path of the link in a letter or a text message. */
export function linkIn(text: string): string {
  const url = /https?:\/\/\S+\/api\/un-geste\/\S+/.exec(text)?.[0];
  if (!url) throw new Error(`No link in: ${text}`);
  return new URL(url).pathname;
}

export type { TestTerritory };
