import { Injectable } from '@nestjs/common';
import type { OfferProposals } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { seasonOn } from '../domain/dated-season';
import { proposalsFor, weeksFrom, yearBefore, type SoldUnit } from '../domain/last-year';
import type { Period } from '../domain/period';
import { inSeason } from '../domain/season';
import { ProducerTables } from '../persistence/producer-tables';
import { ProductReferences } from '../persistence/product-references';
import { tableProducer } from './table-producer';

const MOST_WEEKS = 8;

const input = z.object({
  producerId: z.uuid().nullish(),
  from: z.iso.date(),
  weeks: z.number().int().min(1).max(MOST_WEEKS).default(1),
});
type Input = z.output<typeof input>;

/** What a producer could put on sale as a year before: to look at, nothing is declared. */
@Injectable()
export class OffersOfLastYear implements ReadCase<Input, OfferProposals> {
  readonly name = 'catalogue.offers-of-last-year';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly references: ProductReferences,
    private readonly tables: ProducerTables,
  ) {}

  async read(reading: Reading, { producerId: named, from, weeks }: Input): Promise<OfferProposals> {
    const producerId = tableProducer(reading, named);
    const asked = weeksFrom(from, weeks);
    const units = await this.tables.sold(reading, producerId, localDay(reading.at, reading.territory.timeZone));
    const offered = {
      past: await this.offered(reading, producerId, yearBefore(asked)),
      now: await this.offered(reading, producerId, asked),
      inSeason: await this.inSeason(reading, units, from),
    };
    const { rows, ...about } = proposalsFor(asked, offered);
    const byId = new Map(units.map((unit) => [unit.unitId, unit]));
    return {
      ...about,
      rows: rows.flatMap((row) => {
        const unit = byId.get(row.unitId);
        return unit ? [{ ...unit, ...row }] : [];
      }),
    };
  }

  private offered(reading: Reading, producerId: string, { availableFrom, availableTo }: Period) {
    return this.tables.offered(reading, producerId, availableFrom, availableTo);
  }

  private async inSeason(reading: Reading, units: readonly SoldUnit[], day: string): Promise<string[]> {
    const codes = units.map(({ referenceCode }) => referenceCode);
    const references = await this.references.covering(reading, codes);
    return units
      .filter(({ referenceCode }) => {
        const reference = references.get(referenceCode);
        return reference && inSeason(seasonOn(reference, day), day);
      })
      .map(({ unitId }) => unitId);
  }
}
