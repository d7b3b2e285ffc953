import { Injectable } from '@nestjs/common';
import { catalogueRefusals, type ProductSheet } from '@maillon/core/catalogue/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { ProductSheets } from '../persistence/product-sheets';
import { SheetOfProduct } from './product-sheet.query';

const LONGEST = 120;

const input = z.object({ productId: z.uuid(), name: z.string().max(1_000) });
type Input = z.infer<typeof input>;

/** Another name for a product; what was ordered keeps the one of then. */
@Injectable()
export class RenameProduct implements UseCase<Input, ProductSheet> {
  readonly name = 'catalogue.rename-product';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly sheets: ProductSheets,
    private readonly sheet: SheetOfProduct,
  ) {}

  async execute(work: Work, { productId, name: typed }: Input): Promise<ProductSheet> {
    const product = await this.sheets.forChange(work, productId);
    if (!product) throw platformRefusals.because('not-found');
    work.allow('catalogue.manage-offers', 'Offer', { producerId: product.producerId });
    const name = typed.trim().replace(/\s+/g, ' ');
    if (!name || name.length > LONGEST) throw catalogueRefusals.because('name-invalid');
    if (name !== product.name && !(await this.sheets.rename(work, product, name)))
      throw catalogueRefusals.because('product-name-taken', { name });
    work.about(productId, product.producerId);
    work.changed({ name: product.name }, { name }, name);
    return (await this.sheet.read(work, { id: productId }))!;
  }
}
