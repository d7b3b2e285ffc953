import { Injectable } from '@nestjs/common';
import { MOST_PHOTOS, catalogueRefusals, type ProductSheet } from '@maillon/core/catalogue/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { ProductPhotos } from '../persistence/product-photos';
import { ProductSheets } from '../persistence/product-sheets';
import { changeableProduct } from './changeable-photo';
import { SheetOfProduct } from './product-sheet.query';

const input = z.object({ productId: z.uuid(), photoIds: z.array(z.uuid()).max(MOST_PHOTOS) });
type Input = z.infer<typeof input>;

/** The photographs of a product in order, the one of the lists first. */
@Injectable()
export class OrderProductPhotos implements UseCase<Input, ProductSheet> {
  readonly name = 'catalogue.order-product-photos';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly sheets: ProductSheets,
    private readonly photos: ProductPhotos,
    private readonly sheet: SheetOfProduct,
  ) {}

  async execute(work: Work, { productId, photoIds }: Input): Promise<ProductSheet> {
    const product = await changeableProduct(work, this.sheets, productId);
    const before = (await this.photos.of(work, productId)).map(({ id }) => id);
    if (before.toSorted().join() !== photoIds.toSorted().join()) throw catalogueRefusals.because('photos-differ');
    await this.photos.order(work, photoIds);
    work.changed({ order: before }, { order: photoIds }, product.name);
    return (await this.sheet.read(work, { id: productId }))!;
  }
}
