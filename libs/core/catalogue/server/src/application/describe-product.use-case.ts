import { Injectable } from '@nestjs/common';
import { ALLERGEN_CODES, type ProductSheet } from '@maillon/core/catalogue/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { stateOf } from '../domain/allergen-map';
import { ProductReferences } from '../persistence/product-references';
import { ProductSheets, type ProductFacts } from '../persistence/product-sheets';
import { factsInput, factsOf } from './facts-input';
import { SheetOfProduct } from './product-sheet.query';
import { NO_FACTS } from './sheet-view';

const input = z.object({ productId: z.uuid(), facts: factsInput });
type Input = z.infer<typeof input>;

/** All that a product's page says, at once. */
@Injectable()
export class DescribeProduct implements UseCase<Input, ProductSheet> {
  readonly name = 'catalogue.describe-product';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly sheets: ProductSheets,
    private readonly references: ProductReferences,
    private readonly sheet: SheetOfProduct,
  ) {}

  async execute(work: Work, { productId, facts: said }: Input): Promise<ProductSheet> {
    const product = await this.sheets.forChange(work, productId);
    if (!product) throw platformRefusals.because('not-found');
    work.allow('catalogue.manage-offers', 'Offer', { producerId: product.producerId });
    const references = await this.references.all(work);
    const facts = factsOf(said, references.get(product.referenceCode)!, work.locale);
    const before = (await this.sheets.facts(work, productId)) ?? NO_FACTS;
    if (JSON.stringify(before) !== JSON.stringify(facts)) await this.sheets.write(work, productId, facts);
    work.about(productId, product.producerId);
    work.changed(told(before), told(facts), product.name);
    return (await this.sheet.read(work, { id: productId }))!;
  }
}

/** What the log says of them: each allergen by its code, and of free words that they changed. */
function told({ allergens, particulars, shelfLifeDays, seasonWord, content }: ProductFacts) {
  const by = (state: string) => ALLERGEN_CODES.filter((code) => stateOf(allergens, code) === state);
  return {
    ...{ contains: by('contains'), mayContain: by('may-contain'), absent: by('absent') },
    ...{ particulars, shelfLifeDays, seasonWord, content },
  };
}
