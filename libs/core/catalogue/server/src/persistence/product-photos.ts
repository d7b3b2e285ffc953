import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

export interface StoredPhoto {
  readonly id: string;
  readonly productId: string;
  readonly altFr: string;
  readonly altEn: string;
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
  readonly isRemoved: boolean;
}

export interface PhotoText {
  readonly fr: string;
  readonly en: string;
}

const PHOTO = sql`h.id, h.product_id as "productId", h.alt_fr as "altFr", h.alt_en as "altEn", h.width, h.height, h.sha256,
  h.removed_at is not null as "isRemoved"`;

/** Photographs of the products of the territory in which one works. Their files are named by their ids. */
@Injectable()
export class ProductPhotos {
  /** Removed ones too. */
  find(reading: Reading, id: string): Promise<StoredPhoto | null> {
    return reading.row(sql<StoredPhoto>`select ${PHOTO} from product_photo h where h.id = ${id}::uuid`);
  }

  /** In order, the one of the lists first. */
  of(reading: Reading, productId: string): Promise<StoredPhoto[]> {
    return reading.rows(sql<StoredPhoto>`select ${PHOTO} from product_photo h
      where h.product_id = ${productId}::uuid and h.removed_at is null order by h.place, h.id`);
  }

  /** At the end. */
  async add(
    work: Work,
    { id, productId, altFr, altEn, width, height, sha256 }: Omit<StoredPhoto, 'isRemoved'>,
  ): Promise<void> {
    await work.rows(sql`insert into product_photo (id, product_id, place, alt_fr, alt_en, width, height, sha256, added_at)
      values (${id}::uuid, ${productId}::uuid,
        (select coalesce(max(place), 0) + 1 from product_photo where product_id = ${productId}::uuid), ${altFr}, ${altEn},
        ${width}::int, ${height}::int, ${sha256}, ${work.at}::timestamptz)`);
  }

  async describe(work: Work, id: string, { fr, en }: PhotoText): Promise<void> {
    await work.rows(sql`update product_photo set alt_fr = ${fr}, alt_en = ${en} where id = ${id}::uuid`);
  }

  async order(work: Work, ids: readonly string[]): Promise<void> {
    await work.rows(sql`update product_photo h set place = w.place
      from unnest(${[...ids]}::uuid[]) with ordinality w (id, place) where h.id = w.id and h.place <> w.place`);
  }

  async remove(work: Work, id: string): Promise<void> {
    await work.rows(sql`update product_photo set removed_at = ${work.at}::timestamptz, alt_fr = '', alt_en = ''
      where id = ${id}::uuid and removed_at is null`);
  }
}
