import { Injectable } from '@nestjs/common';
import { PHOTO_WIDTHS, SMALLEST_PHOTO_SIDE, catalogueRefusals } from '@maillon/core/catalogue/contract';
import { Storage, type NamedBytes, type Tenant } from '@maillon/platform/server';
import type { Metadata, Sharp } from 'sharp';

/** A hundred megapixels: more than a telephone takes, and still far from filling the memory. */
const MOST_PIXELS = 100_000_000;

export const PHOTO_FORMATS = ['webp', 'jpeg'] as const;
export type PhotoFormat = (typeof PHOTO_FORMATS)[number];
export type PhotoWidth = (typeof PHOTO_WIDTHS)[number];

interface Copy {
  readonly part: string;
  readonly format: PhotoFormat;
  readonly bytes: Buffer;
}

export interface Copies {
  readonly copies: readonly Copy[];
  /** Of the largest one, upright. */
  readonly width: number;
  readonly height: number;
}

type Owner = Pick<Tenant, 'id'>;

/** Pictures in the widths that screens ask for. What the camera wrote into them stays behind: place, hour, owner. */
@Injectable()
export class PhotoCopies {
  constructor(private readonly storage: Storage) {}

  /** Refusals: catalogue.photo-unreadable, catalogue.photo-too-small, catalogue.photo-too-large. */
  async of({ name, bytes }: NamedBytes): Promise<Copies> {
    const original = await opened(bytes);
    const metadata = await readable(name, () => original.metadata());
    mustHaveSides(metadata);
    const copies: Copy[] = [];
    let largest = { width: 0, height: 0 };
    for (const width of PHOTO_WIDTHS)
      for (const format of PHOTO_FORMATS) {
        const made = await readable(name, () => sized(original, width, format).toBuffer({ resolveWithObject: true }));
        copies.push({ part: `${width}-${format}`, format, bytes: made.data });
        largest = made.info;
      }
    return { copies, width: largest.width, height: largest.height };
  }

  async keep(territory: Owner, id: string, { copies }: Copies): Promise<void> {
    for (const { part, format, bytes } of copies)
      await this.storage.put(this.key(territory, id, part), bytes, `image/${format}`);
  }

  open(territory: Owner, id: string, width: PhotoWidth, format: PhotoFormat) {
    return this.storage.read(territory, this.key(territory, id, `${width}-${format}`));
  }

  keys(territory: Owner, id: string): string[] {
    return PHOTO_WIDTHS.flatMap((width) =>
      PHOTO_FORMATS.map((format) => this.key(territory, id, `${width}-${format}`)),
    );
  }

  private key(territory: Owner, id: string, part: string): string {
    return this.storage.keyOf(territory, 'photos', id, part);
  }
}

/** The library is large and native: who shows no picture never loads it. One thread each, others work too. */
async function opened(bytes: Buffer): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS });
}

/** Turned as it was held, never enlarged; JPEG has no transparency. */
function sized(original: Sharp, width: number, format: PhotoFormat): Sharp {
  const small = original.clone().autoOrient().resize({ width, withoutEnlargement: true });
  return format === 'webp'
    ? small.webp({ quality: 78 })
    : small.flatten({ background: '#ffffff' }).jpeg({ quality: 80, progressive: true });
}

function mustHaveSides({ autoOrient: { width, height } }: Metadata): void {
  if (width * height > MOST_PIXELS) throw catalogueRefusals.because('photo-too-large', { width, height });
  if (Math.min(width, height) < SMALLEST_PHOTO_SIDE)
    throw catalogueRefusals.because('photo-too-small', { width, height, least: SMALLEST_PHOTO_SIDE });
}

async function readable<Value>(name: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch {
    throw catalogueRefusals.because('photo-unreadable', { name });
  }
}
