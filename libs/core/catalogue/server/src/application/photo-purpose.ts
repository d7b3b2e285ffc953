import { Injectable } from '@nestjs/common';
import { LARGEST_PHOTO, PHOTO_PURPOSE } from '@maillon/core/catalogue/contract';
import type { UploadPurpose } from '@maillon/platform/server';
import { photoTypeOf } from '../domain/photo-type';

@Injectable()
export class PhotoPurpose implements UploadPurpose {
  readonly purpose = PHOTO_PURPOSE;
  readonly permission = 'catalogue.manage-offers';
  readonly type = 'Offer';
  readonly largest = LARGEST_PHOTO;
  readonly typeOf = photoTypeOf;
}
