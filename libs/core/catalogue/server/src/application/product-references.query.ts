import { Injectable } from '@nestjs/common';
import type { ProductReference } from '@maillon/core/catalogue/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { ProductReferences } from '../persistence/product-references';
import { referenceView } from './offer-view';

@Injectable()
export class AllProductReferences implements ReadCase<Record<string, never>, ProductReference[]> {
  readonly name = 'catalogue.product-references';
  readonly permission = 'catalogue.read';
  readonly input = z.object({}) as z.ZodType<Record<string, never>>;

  constructor(private readonly references: ProductReferences) {}

  async read(reading: Reading): Promise<ProductReference[]> {
    const known = await this.references.all(reading);
    return [...known.values()].map((reference) => referenceView(reference, reading.locale));
  }
}
