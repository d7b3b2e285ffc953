import { Injectable } from '@nestjs/common';
import { organisationsRefusals } from '@maillon/core/organisations/contract';
import { ImportFiles } from '@maillon/core/organisations/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ProductReferences, type References } from '../persistence/product-references';

const input = z.object({ fileId: z.uuid() });
type Input = z.infer<typeof input>;

export interface CatalogueFile {
  /** Null once its job is done. */
  readonly bytes: Buffer | null;
  readonly references: References;
  readonly timeZone: string;
}

/** The file of an import job, with what it takes to read it. Refusal: organisations.file-gone, after a week. */
@Injectable()
export class CatalogueFileOfJob implements ReadCase<Input, CatalogueFile> {
  readonly name = 'catalogue.catalogue-file';
  readonly permission = 'catalogue.import';
  readonly input = input;

  constructor(
    private readonly files: ImportFiles,
    private readonly references: ProductReferences,
  ) {}

  async read(reading: Reading, { fileId }: Input): Promise<CatalogueFile> {
    const file = await this.files.find(reading, fileId);
    if (!file) throw organisationsRefusals.because('file-gone');
    return { bytes: file.bytes, references: await this.references.all(reading), timeZone: reading.territory.timeZone };
  }
}
