import { Injectable } from '@nestjs/common';
import { catalogueRefusals, type OfferFile } from '@maillon/core/catalogue/contract';
import { decodedFile, importTable } from '@maillon/core/organisations/server';
import { localDay } from '@maillon/core/territories/server';
import { fileInput, type ReadCase, type Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ProductReferences } from '../persistence/product-references';
import { ProducerTables } from '../persistence/producer-tables';
import { TABLE_HEADINGS } from './catalogue-file/headings';
import { referenceFinder } from './catalogue-file/read-rows';
import { readOfferFile } from './offer-file/read-offer-file';
import { tableProducer } from './table-producer';

const MOST_ROWS = 1_000;

const input = z.object({ producerId: z.uuid().nullish(), file: fileInput });
type Input = z.infer<typeof input>;

/** A producer's file beside his table: what it would change, before anything is. */
@Injectable()
export class FileBesideTable implements ReadCase<Input, OfferFile> {
  readonly name = 'catalogue.offer-file';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly references: ProductReferences,
    private readonly tables: ProducerTables,
  ) {}

  async read(reading: Reading, { producerId: named, file }: Input): Promise<OfferFile> {
    const producerId = tableProducer(reading, named);
    const { locale } = reading;
    const table = await importTable(decodedFile(file, locale).bytes, TABLE_HEADINGS, locale);
    if (table.rows.length > MOST_ROWS) throw catalogueRefusals.because('file-too-long', { most: MOST_ROWS });
    const today = localDay(reading.at, reading.territory.timeZone);
    const { siret, products } = await this.tables.of(reading, producerId, today);
    const reference = referenceFinder(await this.references.all(reading));
    return readOfferFile(table, { siret, products, reference, today, locale });
  }
}
