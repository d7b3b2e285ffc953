import { Injectable } from '@nestjs/common';
import { tableTypeOf } from '@maillon/core/organisations/server';
import { LARGEST_FILE, type UploadPurpose } from '@maillon/platform/server';

export const CATALOGUE_FILE = 'catalogue.catalogue-file';

@Injectable()
export class CatalogueFilePurpose implements UploadPurpose {
  readonly purpose = CATALOGUE_FILE;
  readonly permission = 'catalogue.import';
  readonly type = 'Offer';
  readonly largest = LARGEST_FILE;
  readonly typeOf = tableTypeOf;
}
