import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { PHOTO_WIDTHS } from '@maillon/core/catalogue/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { PHOTO_FORMATS, PhotoCopies, type PhotoFormat, type PhotoWidth } from '../gateways/photo-copies';
import { ProductPhotos } from '../persistence/product-photos';

// What is no id or no width cannot be found: no other answer would tell the curious more.
const input = z.object({ id: z.string(), width: z.number(), format: z.enum(PHOTO_FORMATS) });
type Input = z.infer<typeof input>;

export interface PhotoBytes {
  readonly mediaType: string;
  readonly stream: Readable;
}

@Injectable()
export class BytesOfPhoto implements ReadCase<Input, PhotoBytes> {
  readonly name = 'catalogue.bytes-of-photo';
  readonly permission = 'catalogue.read';
  readonly input = input;

  constructor(
    private readonly photos: ProductPhotos,
    private readonly copies: PhotoCopies,
  ) {}

  async read(reading: Reading, { id, width, format }: Input): Promise<PhotoBytes> {
    const photo = z.uuid().safeParse(id).success ? await this.photos.find(reading, id) : null;
    if (!photo || photo.isRemoved || !isWidth(width)) throw platformRefusals.because('not-found');
    return {
      mediaType: mediaTypeOf(format),
      stream: await this.copies.open(reading.territory, photo.id, width, format),
    };
  }
}

function isWidth(width: number): width is PhotoWidth {
  return (PHOTO_WIDTHS as readonly number[]).includes(width);
}

function mediaTypeOf(format: PhotoFormat): string {
  return `image/${format}`;
}
