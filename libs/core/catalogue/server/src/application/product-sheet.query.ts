import { Injectable } from '@nestjs/common';
import type { ProductSheet } from '@maillon/core/catalogue/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ProductPhotos } from '../persistence/product-photos';
import { ProductReferences } from '../persistence/product-references';
import { ProductSheets } from '../persistence/product-sheets';
import { viewerOf } from './offer-view';
import { sheetView } from './sheet-view';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class SheetOfProduct implements ReadCase<Input, ProductSheet | null> {
  readonly name = 'catalogue.product-sheet';
  readonly permission = 'catalogue.read';
  readonly input = input;

  constructor(
    private readonly sheets: ProductSheets,
    private readonly photos: ProductPhotos,
    private readonly references: ProductReferences,
  ) {}

  async read(reading: Reading, { id }: Input): Promise<ProductSheet | null> {
    const seenFrom = reading.actor.kind === 'person' ? reading.actor.organisationId : null;
    const stored = await this.sheets.find(reading, id, seenFrom);
    if (!stored) return null;
    const references = await this.references.all(reading);
    return sheetView(stored, await this.photos.of(reading, id), viewerOf(reading, references));
  }
}
