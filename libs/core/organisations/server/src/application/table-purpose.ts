import { Injectable } from '@nestjs/common';
import { LARGEST_FILE, type UploadPurpose } from '@maillon/platform/server';

export const PRODUCERS_FILE = 'organisations.producers-file';

const TYPES: readonly (readonly [head: readonly number[], type: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  // Taken in to be refused by the import, which says what to save it as.
  [[0xd0, 0xcf, 0x11, 0xe0], 'application/vnd.ms-excel'],
  [[0xff, 0xfe], 'text/csv'],
  [[0xfe, 0xff], 'text/csv'],
];

/** A workbook, or a text: what is neither has zeros in it. */
export function tableTypeOf(head: Uint8Array): string | null {
  const known = TYPES.find(([marks]) => marks.every((mark, place) => head[place] === mark));
  return known ? known[1] : head.includes(0) ? null : 'text/csv';
}

@Injectable()
export class ProducersFilePurpose implements UploadPurpose {
  readonly purpose = PRODUCERS_FILE;
  readonly permission = 'organisations.import-producers';
  readonly type = 'Producer';
  readonly largest = LARGEST_FILE;
  readonly typeOf = tableTypeOf;
}
