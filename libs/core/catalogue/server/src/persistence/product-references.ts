import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { DatedSeason } from '../domain/dated-season';
import type { StoredCard } from '../domain/offer-card';
import { TerritorySeasons } from './territory-seasons';

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
  /** What the territory says instead, and when. */
  readonly corrections: readonly DatedSeason[];
}

/** The platform's product references by code, in the order of the lists, with the territory's seasons. */
export type References = ReadonlyMap<string, ReferenceRow>;

interface Known {
  readonly platform: References;
  readonly references: References;
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

  constructor(private readonly seasons: TerritorySeasons) {}

  async all(reading: Reading): Promise<References> {
    const platform = this.platform ?? (await this.load(reading));
    const { id } = reading.territory;
    const known = this.known.get(id);
    if (known?.platform === platform && known.until > performance.now()) return known.references;
    const references = await this.corrected(reading, platform);
    this.known.delete(id);
    this.known.set(id, { platform, references, until: performance.now() + FRESH_MS });
    if (this.known.size > MOST_TERRITORIES) this.known.delete(this.known.keys().next().value!);
    return references;
  }

  /** Reads again when a row names a code that was not there when this process started. */
  async covering(reading: Reading, rows: readonly { readonly card: StoredCard }[]): Promise<References> {
    const known = await this.all(reading);
    const isUnknown = ({ card: [[, , , code]] }: { readonly card: StoredCard }) => !known.has(code);
    if (!rows.some(isUnknown)) return known;
    await this.load(reading);
    return this.all(reading);
  }

  /** After a change in this process. */
  forget(territoryId: string): void {
    this.known.delete(territoryId);
  }

  private async load(reading: Reading): Promise<References> {
    const rows = await reading.rows(sql<ReferenceRow>`select code, name_fr as "nameFr", name_en as "nameEn", family,
      temperature_class as "temperatureClass", season, season_certainty as "seasonCertainty", season_source as "seasonSource",
      '[]'::json as corrections from product_reference order by family_rank, name_fr`);
    this.platform = new Map(rows.map((row) => [row.code, row]));
    return this.platform;
  }

  /** Most territories say nothing of their own, and share one map. */
  private async corrected(reading: Reading, platform: References): Promise<References> {
    const corrections = Map.groupBy(await this.seasons.all(reading), ({ referenceCode }) => referenceCode);
    if (corrections.size === 0) return platform;
    return new Map(
      [...platform].map(([code, row]) => [code, { ...row, corrections: corrections.get(code) ?? row.corrections }]),
    );
  }
}
