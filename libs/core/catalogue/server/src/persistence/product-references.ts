import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { Vocabulary } from '../domain/vocabulary';

export interface ReferenceRow {
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly family: string;
  readonly temperatureClass: string;
  readonly season: string;
  /** What people call it besides its names. */
  readonly words: readonly string[];
}

/** The platform's product references by code, in the order of the lists. */
export type References = ReadonlyMap<string, ReferenceRow>;

/** Kept in memory: the same for every territory, and only a release changes them. */
@Injectable()
export class ProductReferences {
  private known: References | undefined;
  private vocabulary = new Vocabulary([]);

  async all(reading: Reading): Promise<References> {
    return this.known ?? this.load(reading);
  }

  /** Reads again when a code was not there when this process started. */
  async covering(reading: Reading, codes: Iterable<string>): Promise<References> {
    const known = await this.all(reading);
    for (const code of codes) if (!known.has(code)) return this.load(reading);
    return known;
  }

  /** Every word that names one of them. */
  async words(reading: Reading): Promise<Vocabulary> {
    await this.all(reading);
    return this.vocabulary;
  }

  private async load(reading: Reading): Promise<References> {
    const rows = await reading.rows(sql<ReferenceRow>`select code, name_fr as "nameFr", name_en as "nameEn", family,
      temperature_class as "temperatureClass", season, words from product_reference order by family_rank, name_fr`);
    this.known = new Map(rows.map((row) => [row.code, row]));
    this.vocabulary = new Vocabulary(
      rows.map(({ code, nameFr, nameEn, words }) => ({ code, words: [nameFr, ...words, nameEn] })),
    );
    return this.known;
  }
}
