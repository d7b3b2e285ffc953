import { Injectable } from '@nestjs/common';
import type { ProductContent } from '@maillon/core/catalogue/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { AllergenMap } from '../domain/allergen-map';
import type { LabelPeriod } from '../domain/label-period';

export interface OwnedProduct {
  readonly id: string;
  readonly producerId: string;
  readonly referenceCode: string;
  readonly name: string;
}

/** What a producer says of a product besides its name, reference and labels. */
export interface ProductFacts {
  readonly allergens: AllergenMap;
  readonly particulars: Readonly<Record<string, string>>;
  readonly shelfLifeDays: number | null;
  readonly seasonWord: string | null;
  readonly content: ProductContent;
}

export interface StoredUnit {
  readonly id: string;
  readonly label: string;
  readonly gtin: string | null;
  readonly returnable: string | null;
  readonly depositCents: number | null;
}

export interface StoredSheet extends OwnedProduct {
  readonly backing: readonly LabelPeriod[];
  readonly producerName: string;
  readonly commune: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly here: readonly [number, number] | null;
  /** Null: nothing was said yet. */
  readonly facts: ProductFacts | null;
  readonly changedAt: string | null;
  readonly units: readonly StoredUnit[];
}

const CONTENT = sql`json_build_object('origin', t.origin, 'storageFr', t.storage_fr, 'storageEn', t.storage_en, 'descriptionFr', t.description_fr,
  'descriptionEn', t.description_en, 'ingredientsFr', t.ingredients_fr, 'ingredientsEn', t.ingredients_en)`;

const FACTS = sql`json_build_object('allergens', json_build_object('contains', t.contains, 'mayContain', t.may_contain, 'absent', t.absent),
  'particulars', t.particulars, 'shelfLifeDays', t.shelf_life_days, 'seasonWord', t.season_word, 'content', ${CONTENT})`;

const BACKING = sql`(select coalesce(json_agg(json_build_array(b.label, b.valid_from, b.valid_to)), '[]') from label_backing b
  where b.holder_id = p.producer_id and b.label = any(p.labels)
    and (not b.is_limited or exists (select from certificate_product c where c.certificate_id = b.certificate_id and c.product_id = p.id)))`;

const UNITS = sql`(select coalesce(json_agg(json_build_object('id', u.id, 'label', u.label, 'gtin', u.gtin, 'returnable', u.returnable,
  'depositCents', u.deposit_cents) order by u.label), '[]') from sales_unit u where u.product_id = p.id)`;

const OWNED = sql`p.id, p.producer_id as "producerId", p.reference_code as "referenceCode", p.name`;

/** The products of the territory in which one works, and what is said of them. */
@Injectable()
export class ProductSheets {
  product(reading: Reading, id: string): Promise<OwnedProduct | null> {
    return reading.row(sql<OwnedProduct>`select ${OWNED} from product p where p.id = ${id}::uuid`);
  }

  /** Locked until the transaction ends: who describes it waits for who does. */
  forChange(work: Work, id: string): Promise<OwnedProduct | null> {
    return work.row(sql<OwnedProduct>`select ${OWNED} from product p where p.id = ${id}::uuid for no key update`);
  }

  ofUnit(work: Work, unitId: string): Promise<(StoredUnit & { readonly productId: string }) | null> {
    return work.row(sql`select id, label, gtin, returnable, deposit_cents as "depositCents", product_id as "productId"
      from sales_unit where id = ${unitId}::uuid for no key update`);
  }

  find(reading: Reading, id: string, seenFrom: string | null): Promise<StoredSheet | null> {
    return reading.row(sql<StoredSheet>`select ${OWNED}, ${BACKING} as backing, o.name as "producerName", coalesce(s.commune, '') as commune,
        s.latitude, s.longitude, (select json_build_array(latitude, longitude) from site where organisation_id = ${seenFrom}::uuid limit 1) as here,
        case when t.product_id is null then null else ${FACTS} end as facts, t.changed_at as "changedAt", ${UNITS} as units
      from product p join participation o on o.id = p.producer_id left join site s on s.organisation_id = p.producer_id
      left join product_sheet t on t.product_id = p.id where p.id = ${id}::uuid`);
  }

  async facts(reading: Reading, productId: string): Promise<ProductFacts | null> {
    const row = await reading.row(
      sql<{
        facts: ProductFacts;
      }>`select ${FACTS} as facts from product_sheet t where t.product_id = ${productId}::uuid`,
    );
    return row?.facts ?? null;
  }

  async write(work: Work, productId: string, facts: ProductFacts): Promise<void> {
    const { allergens: a, content: c } = facts;
    await work.rows(sql`insert into product_sheet as t (product_id, contains, may_contain, absent, particulars, shelf_life_days, season_word,
        origin, storage_fr, storage_en, description_fr, description_en, ingredients_fr, ingredients_en, changed_at)
      values (${productId}::uuid, ${a.contains}::int, ${a.mayContain}::int, ${a.absent}::int, ${JSON.stringify(facts.particulars)}::jsonb,
        ${facts.shelfLifeDays}::int, ${facts.seasonWord}, ${c.origin}, ${c.storageFr}, ${c.storageEn}, ${c.descriptionFr}, ${c.descriptionEn},
        ${c.ingredientsFr}, ${c.ingredientsEn}, ${work.at}::timestamptz)
      on conflict (territory_id, product_id) do update set contains = excluded.contains, may_contain = excluded.may_contain,
        absent = excluded.absent, particulars = excluded.particulars, shelf_life_days = excluded.shelf_life_days,
        season_word = excluded.season_word, origin = excluded.origin, storage_fr = excluded.storage_fr, storage_en = excluded.storage_en,
        description_fr = excluded.description_fr, description_en = excluded.description_en, ingredients_fr = excluded.ingredients_fr,
        ingredients_en = excluded.ingredients_en, changed_at = excluded.changed_at`);
  }

  /** False: another product of that producer and reference bears the name, and nothing is written. */
  async rename(work: Work, { id, producerId, referenceCode }: OwnedProduct, name: string): Promise<boolean> {
    const renamed = await work.rows(sql`update product p set name = ${name} where p.id = ${id}::uuid
      and not exists (select from product q where q.producer_id = ${producerId}::uuid and q.reference_code = ${referenceCode}
        and q.id <> p.id and lower(q.name) = lower(${name})) returning p.id`);
    return renamed.length > 0;
  }

  async writeUnit(work: Work, { id, gtin, returnable, depositCents }: Omit<StoredUnit, 'label'>): Promise<void> {
    await work.rows(sql`update sales_unit set gtin = ${gtin}, returnable = ${returnable}, deposit_cents = ${depositCents}::int
      where id = ${id}::uuid`);
  }
}
