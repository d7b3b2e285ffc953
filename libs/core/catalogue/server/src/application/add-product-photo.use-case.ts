import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MOST_PHOTOS, PHOTO_PURPOSE, catalogueRefusals, type ProductSheet } from '@maillon/core/catalogue/contract';
import { platformRefusals } from '@maillon/platform/contract';
import { Uploads, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { PhotoCopies } from '../gateways/photo-copies';
import { ProductPhotos } from '../persistence/product-photos';
import { ProductSheets, type OwnedProduct } from '../persistence/product-sheets';
import { photoText } from './photo-input';
import { SheetOfProduct } from './product-sheet.query';

const input = z.object({ id: z.uuid(), productId: z.uuid(), uploadId: z.uuid(), content: photoText });
type Input = z.infer<typeof input>;

/** A picture that was sent before, at the end of a product's photographs. */
@Injectable()
export class AddProductPhoto implements UseCase<Input, ProductSheet> {
  readonly name = 'catalogue.add-product-photo';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly uploads: Uploads,
    private readonly sheets: ProductSheets,
    private readonly photos: ProductPhotos,
    private readonly copies: PhotoCopies,
    private readonly sheet: SheetOfProduct,
  ) {}

  async execute(work: Work, asked: Input): Promise<ProductSheet> {
    const product = await this.sheets.product(work, asked.productId);
    if (!product) throw platformRefusals.because('not-found');
    work.allow('catalogue.manage-offers', 'Offer', { producerId: product.producerId });
    if (!(await this.isKnown(work, asked))) await this.add(work, asked, product);
    return (await this.sheet.read(work, { id: product.id }))!;
  }

  /** One that was removed since does not come back. */
  private async isKnown(work: Work, { id, productId }: Input): Promise<boolean> {
    const known = await this.photos.find(work, id);
    if (known && known.productId !== productId) throw platformRefusals.because('already-done');
    return known !== null;
  }

  /** The product is locked once the copies are made: they take a while. */
  private async add(work: Work, asked: Input, product: OwnedProduct): Promise<void> {
    const { id, productId, uploadId, content } = asked;
    const file = await this.uploads.open(work, uploadId, PHOTO_PURPOSE);
    const copies = await this.copies.of(file);
    await this.sheets.forChange(work, productId);
    if (await this.isKnown(work, asked)) return;
    const before = await this.photos.of(work, productId);
    if (before.length >= MOST_PHOTOS) throw catalogueRefusals.because('photos-enough', { most: MOST_PHOTOS });
    const { width, height } = copies;
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    await this.photos.add(work, { id, productId, altFr: content.fr, altEn: content.en, width, height, sha256 });
    await this.copies.keep(work.territory, id, copies);
    work.about(productId, product.producerId);
    work.changed({ photos: before.length }, { photos: before.length + 1 }, product.name);
  }
}
