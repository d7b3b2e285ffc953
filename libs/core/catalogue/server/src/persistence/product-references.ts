import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { distance } from 'fastest-levenshtein';
import { sql } from 'kysely';
import type { DatedSeason } from '../domain/dated-season';
import type { DatedRate } from '../domain/vat-rate';
import { Vocabulary } from '../domain/vocabulary';
import { TerritorySeasons, type TerritorySeason } from './territory-seasons';

export interface ReferenceRow {
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly family: string;
  readonly temperatureClass: string;
  /** The platform's own. */
  readonly season: string;
  readonly seasonCertainty: string;
  readonly seasonSource: string;
  /** Of the category of its goods, the first day first. */
  readonly vatRates: readonly DatedRate[];
  /** What the territory says instead, and when. */
  readonly corrections: readonly DatedSeason[];
  /** What people call it besides its names. */
  readonly words: readonly string[];
}

/** The platform's product references by code, in the order of the lists, with the territory's seasons. */
export type References = ReadonlyMap<string, ReferenceRow>;

interface Known {
  readonly platform: References;
  readonly references: References;
  /** What the territory says, as text: as long as it says the same, its map stays the same. */
  readonly said: string;
  readonly until: number;
}

const FRESH_MS = 20_000;
const MOST_TERRITORIES = 2_000;

/**
 * Kept in memory: only a release changes the references, and a territory its calendar a few times a year. Whoever looks at a
 * calendar twenty seconds late sees it as it was; nothing is decided by it.
 */
@Injectable()
export class ProductReferences {
  private platform: References | undefined;
  private readonly known = new Map<string, Known>();
  private vocabulary = new Vocabulary([], distance);

  constructor(private readonly seasons: TerritorySeasons) {}

  async all(reading: Reading): Promise<References> {
    const platform = this.platform ?? (await this.load(reading));
    const { id } = reading.territory;
    const known = this.known.get(id);
    if (known?.platform === platform && known.until > performance.now()) return known.references;
    const fresh = await this.corrected(reading, platform, known);
    this.known.delete(id);
    this.known.set(id, fresh);
    if (this.known.size > MOST_TERRITORIES) this.known.delete(this.known.keys().next().value!);
    return fresh.references;
  }

  /** Reads again when a code was not there when this process started. */
  async covering(reading: Reading, codes: Iterable<string>): Promise<References> {
    const known = await this.all(reading);
    for (const code of codes)
      if (!known.has(code)) {
        await this.load(reading);
        return this.all(reading);
      }
    return known;
  }

  /** Every word that names one of them. */
  async words(reading: Reading): Promise<Vocabulary> {
    await this.all(reading);
    return this.vocabulary;
  }

  /** After a change in this process. */
  forget(territoryId: string): void {
    this.known.delete(territoryId);
  }

  private async load(reading: Reading): Promise<References> {
    const rows = await reading.rows(sql<ReferenceRow>`select code, name_fr as "nameFr", name_en as "nameEn", family,
      temperature_class as "temperatureClass", season, season_certainty as "seasonCertainty", season_source as "seasonSource",
      '[]'::json as corrections, words,
      (select coalesce(json_agg(json_build_array(v.valid_from, v.rate_bp) order by v.valid_from), '[]') from vat_rate v
        where v.category = r.vat_category) as "vatRates"
      from product_reference r order by family_rank, name_fr`);
    this.platform = new Map(rows.map((row) => [row.code, row]));
    this.vocabulary = new Vocabulary(
      rows.map(({ code, nameFr, nameEn, words }) => ({ code, words: [nameFr, ...words], abroad: nameEn })),
      distance,
    );
    return this.platform;
  }

  /** Most territories say nothing of their own, and share one map. */
  private async corrected(reading: Reading, platform: References, known: Known | undefined): Promise<Known> {
    const rows = await this.seasons.all(reading);
    const said = JSON.stringify(rows);
    const until = performance.now() + FRESH_MS;
    if (known?.platform === platform && known.said === said) return { ...known, until };
    return { platform, said, until, references: rows.length ? withSeasons(platform, rows) : platform };
  }
}

function withSeasons(platform: References, rows: readonly TerritorySeason[]): References {
  const corrections = Map.groupBy(rows, ({ referenceCode }) => referenceCode);
  return new Map(
    [...platform].map(([code, row]) => [code, { ...row, corrections: corrections.get(code) ?? row.corrections }]),
  );
}
