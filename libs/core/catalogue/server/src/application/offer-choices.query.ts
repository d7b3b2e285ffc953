import { Injectable } from '@nestjs/common';
import type { OfferChoices } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ProductReferences } from '../persistence/product-references';
import { ProducerTables } from '../persistence/producer-tables';
import { tableProducer } from './table-producer';

const input = z.object({ producerId: z.uuid().nullish() });
type Input = z.infer<typeof input>;

/** What a new row of a producer's table can be of. */
@Injectable()
export class ChoicesOfProducer implements ReadCase<Input, OfferChoices> {
  readonly name = 'catalogue.offer-choices';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly references: ProductReferences,
    private readonly tables: ProducerTables,
  ) {}

  async read(reading: Reading, { producerId: named }: Input): Promise<OfferChoices> {
    const producerId = tableProducer(reading, named);
    const units = await this.tables.units(reading, producerId, localDay(reading.at, reading.territory.timeZone));
    const isFrench = reading.locale === 'fr';
    const references = [...(await this.references.all(reading)).values()].map(({ code, nameFr, nameEn, words }) => ({
      code,
      name: isFrench ? nameFr : nameEn,
      words: [isFrench ? nameEn : nameFr, ...words],
    }));
    return { units, references };
  }
}
