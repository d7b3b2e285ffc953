import { Injectable } from '@nestjs/common';
import type { CalendarSeason } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ProductReferences } from '../persistence/product-references';
import { TerritorySeasons } from '../persistence/territory-seasons';
import { seasonView } from './season-view';

const input = z.object({ day: z.iso.date().nullish() });
type Input = z.infer<typeof input>;

/** When everything is in season in the territory. The corrections are those of this very moment. */
@Injectable()
export class SeasonCalendarOfTerritory implements ReadCase<Input, CalendarSeason[]> {
  readonly name = 'catalogue.season-calendar';
  readonly permission = 'catalogue.read';
  readonly input = input;

  constructor(
    private readonly references: ProductReferences,
    private readonly seasons: TerritorySeasons,
  ) {}

  async read(reading: Reading, { day: asked }: Input): Promise<CalendarSeason[]> {
    const day = asked ?? localDay(reading.at, reading.territory.timeZone);
    const references = await this.references.all(reading);
    const corrections = Map.groupBy(await this.seasons.all(reading), ({ referenceCode }) => referenceCode);
    return [...references.values()].map((reference) =>
      seasonView(reference, corrections.get(reference.code) ?? [], { day, locale: reading.locale }),
    );
  }
}
