import { Injectable } from '@nestjs/common';
import type { ProductSheet } from '@maillon/core/catalogue/contract';
import { forgetFiles, platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { PhotoCopies } from '../gateways/photo-copies';
import { ProductPhotos } from '../persistence/product-photos';
import { ProductSheets } from '../persistence/product-sheets';
import { changeableProduct } from './changeable-photo';
import { SheetOfProduct } from './product-sheet.query';

const input = z.object({ productId: z.uuid(), photoId: z.uuid() });
type Input = z.infer<typeof input>;

/** A photograph goes, and its files with it. */
@Injectable()
export class RemoveProductPhoto implements UseCase<Input, ProductSheet> {
  readonly name = 'catalogue.remove-product-photo';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly sheets: ProductSheets,
    private readonly photos: ProductPhotos,
    private readonly copies: PhotoCopies,
    private readonly sheet: SheetOfProduct,
  ) {}

  async execute(work: Work, { productId, photoId }: Input): Promise<ProductSheet> {
    const product = await changeableProduct(work, this.sheets, productId);
    const photo = await this.photos.find(work, photoId);
    if (photo?.productId !== productId) throw platformRefusals.because('not-found');
    if (!photo.isRemoved) {
      const { length: photos } = await this.photos.of(work, productId);
      await this.photos.remove(work, photoId);
      work.enqueue(forgetFiles, { keys: this.copies.keys(work.territory, photoId) });
      work.changed({ photos }, { photos: photos - 1 }, product.name);
    }
    return (await this.sheet.read(work, { id: productId }))!;
  }
}
