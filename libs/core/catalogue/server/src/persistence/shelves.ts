import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Saying } from '../domain/offer';
import { Shelf } from '../domain/shelf';
import type { ShelfChanges, ShelfProduct } from '../domain/shelf-items';
import { Prices } from './prices';
import { productsOf, upsertOffers, upsertProducts, upsertUnits } from './shelves.sql';

export interface ProducerShelf {
  readonly id: string;
  readonly name: string;
  readonly isApproved: boolean;
  readonly shelf: Shelf;
}

interface ProducerRow {
  readonly id: string;
  readonly siret: string;
  readonly name: string;
  readonly state: string;
}

/** All that some producers of the territory sell, for an import: one at a time in each territory. */
@Injectable()
export class Shelves {
  constructor(private readonly prices: Prices) {}

  /** Whoever makes products or units does so alone in the territory. Before any other lock. */
  async alone(work: Work): Promise<void> {
    await work.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`catalogue import ${work.territory.id}`}, 0))`);
  }

  /** By SIRET. Of earlier periods only what lasts until `since` is there. */
  async load(work: Work, sirets: readonly string[], since: string): Promise<Map<string, ProducerShelf>> {
    await this.alone(work);
    const producers = await work.rows(sql<ProducerRow>`select id, siret, name, state from participation
      where part = 'producer' and siret = any(${[...sirets]}::text[])`);
    const products = await this.products(work, producers, since);
    return new Map(
      producers.map(({ id, siret, name, state }) => {
        const own = products.filter(({ producerId }) => producerId === id);
        return [siret, { id, name, isApproved: state === 'approved', shelf: new Shelf(id, own, uuid) }];
      }),
    );
  }

  /** That of one producer, to add to: offers that are there are not locked. Refusal: platform.not-found. */
  async ofProducer(reading: Reading, producerId: string, since: string): Promise<ProducerShelf> {
    const producer = await reading.row(sql<ProducerRow>`select id, siret, name, state from participation
      where part = 'producer' and id = ${producerId}::uuid`);
    if (!producer) throw platformRefusals.because('not-found');
    const { id, name, state } = producer;
    const own = await reading.rows(productsOf([id], since));
    return { id, name, isApproved: state === 'approved', shelf: new Shelf(id, [...own], uuid) };
  }

  /** Units follow products and offers follow prices: an offer's card is made of them. */
  async save(work: Work, changes: ShelfChanges, sayingOf: (producerId: string) => Saying): Promise<void> {
    const { products, units, priced, offers } = changes;
    if (products.size) await work.rows(upsertProducts([...products.values()]));
    if (units.size) await work.rows(upsertUnits([...units.values()]));
    await this.prices.keep(
      work,
      [...priced.values()].map(({ id, prices }) => ({ unitId: id, prices })),
    );
    const said = [...offers.values()].map(({ offer, producerId }) => ({ ...offer, saying: sayingOf(producerId) }));
    if (said.length) await work.rows(upsertOffers(said));
  }

  /** Offers are locked in the order in which reservations lock them, before anything else is. */
  private async products(work: Work, producers: readonly ProducerRow[], since: string): Promise<ShelfProduct[]> {
    const ids = producers.map(({ id }) => id);
    await work.rows(
      sql`select id from offer where producer_id = any(${ids}::uuid[]) and available_to >= ${since}::date order by id for update`,
    );
    return work.rows(productsOf(ids, since));
  }
}
