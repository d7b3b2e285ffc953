import { Injectable } from '@nestjs/common';
import type { ProductSheet } from '@maillon/core/catalogue/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { ProductPhotos } from '../persistence/product-photos';
import { ProductSheets } from '../persistence/product-sheets';
import { changeableProduct } from './changeable-photo';
import { photoText } from './photo-input';
import { SheetOfProduct } from './product-sheet.query';

const input = z.object({ id: z.uuid(), content: photoText });
type Input = z.infer<typeof input>;

/** Other words for what a photograph shows. */
@Injectable()
export class DescribeProductPhoto implements UseCase<Input, ProductSheet> {
  readonly name = 'catalogue.describe-product-photo';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly sheets: ProductSheets,
    private readonly photos: ProductPhotos,
    private readonly sheet: SheetOfProduct,
  ) {}

  async execute(work: Work, { id, content }: Input): Promise<ProductSheet> {
    const photo = await this.photos.find(work, id);
    const product = await changeableProduct(work, this.sheets, photo?.productId);
    if (photo!.isRemoved) throw platformRefusals.because('not-found');
    await this.photos.describe(work, id, content);
    work.changed({ content: { fr: photo!.altFr, en: photo!.altEn } }, { content }, product.name);
    return (await this.sheet.read(work, { id: product.id }))!;
  }
}
