import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { cardOf, type OfferCard, type StoredAgreed, type StoredCard } from '../domain/offer-card';

/** A card as it was read, and what somebody made of it for a screen. */
export interface KeptCard {
  readonly revision: string;
  readonly listKey: string;
  readonly card: OfferCard;
  /** What is shown of it, by what it depends on; see `application/offer-view.ts`. */
  readonly shown: Map<string, unknown>;
}

interface CardRow {
  readonly id: string;
  readonly revision: string;
  readonly listKey: string;
  readonly card: StoredCard;
  readonly agreed: StoredAgreed;
}

/** An offer and the number of its card. */
export interface CardNamed {
  readonly id: string;
  readonly revision: string;
}

// About two kilobytes each.
const MOST = 30_000;

/**
 * Cards kept in memory. They are never older than the number that comes with the row: a card that reads otherwise has
 * another number, and is read anew.
 */
@Injectable()
export class OfferCards {
  private readonly kept = new LRUCache<string, KeptCard>({ max: MOST });

  /** By id. An offer that is gone meanwhile has none. */
  async of(reading: Reading, named: readonly CardNamed[]): Promise<ReadonlyMap<string, KeptCard>> {
    const found = new Map<string, KeptCard>();
    const missing: string[] = [];
    for (const { id, revision } of named) {
      const known = this.kept.get(`${reading.territory.id} ${id}`);
      if (known?.revision === revision) found.set(id, known);
      else missing.push(id);
    }
    for (const [id, card] of missing.length ? await this.read(reading, missing) : []) found.set(id, card);
    return found;
  }

  private async read(reading: Reading, ids: readonly string[]): Promise<[string, KeptCard][]> {
    const rows =
      await reading.rows(sql<CardRow>`select o.id, o.card_revision as revision, o.list_key as "listKey", o.card, o.agreed
      from offer o where o.id = any(${[...ids]}::uuid[])`);
    return rows.map(({ id, revision, listKey, card, agreed }) => {
      const kept = { revision, listKey, card: cardOf(card, agreed), shown: new Map<string, unknown>() };
      this.kept.set(`${reading.territory.id} ${id}`, kept);
      return [id, kept];
    });
  }
}
