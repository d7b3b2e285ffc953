import { Injectable } from '@nestjs/common';
import { catalogueRefusals, type ProductSheet } from '@maillon/core/catalogue/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { isGtin } from '../domain/gtin';
import { ProductSheets } from '../persistence/product-sheets';
import { SheetOfProduct } from './product-sheet.query';

const MOST_CENTS = 100_000;

const input = z
  .object({
    unitId: z.uuid(),
    gtin: z.string().max(40).nullish(),
    returnable: z.string().trim().max(80).nullish(),
    depositCents: z.number().int().min(0).max(MOST_CENTS).nullish(),
  })
  .refine(({ returnable, depositCents }) => depositCents == null || Boolean(returnable), { path: ['returnable'] });
type Input = z.infer<typeof input>;

/** The trade number and the returnable packaging of a sales unit. */
@Injectable()
export class DescribeUnit implements UseCase<Input, ProductSheet> {
  readonly name = 'catalogue.describe-unit';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly sheets: ProductSheets,
    private readonly sheet: SheetOfProduct,
  ) {}

  async execute(work: Work, { unitId, ...said }: Input): Promise<ProductSheet> {
    const unit = await this.sheets.ofUnit(work, unitId);
    const product = unit && (await this.sheets.product(work, unit.productId));
    if (!product) throw platformRefusals.because('not-found');
    work.allow('catalogue.manage-offers', 'Offer', { producerId: product.producerId });
    const { gtin, returnable, depositCents } = unit;
    const after = {
      gtin: gtinOf(said.gtin),
      returnable: said.returnable || null,
      depositCents: said.depositCents ?? null,
    };
    await this.sheets.writeUnit(work, { id: unitId, ...after });
    work.about(product.id, product.producerId);
    work.changed({ gtin, returnable, depositCents }, after, `${product.name}, ${unit.label}`);
    return (await this.sheet.read(work, { id: product.id }))!;
  }
}

/** As people copy it from a label: with spaces. */
function gtinOf(text: string | null | undefined): string | null {
  const gtin = (text ?? '').replace(/\s/g, '');
  if (gtin === '') return null;
  if (!isGtin(gtin)) throw catalogueRefusals.because('gtin-invalid', { gtin: text! });
  return gtin;
}
