import type { ClientBase } from 'pg';
import { FAMILIES } from '@maillon/core/organisations/contract';
import { FAMILY_WORDS } from '../domain/family-words';
import { PRODUCT_WORDS } from '../domain/product-words.data';
import { PRODUCT_REFERENCES, type ProductReferenceData } from './product-references.data';

/** A code keeps its family for ever: the lists of every territory are sorted by it. */
const MOVED = `select r.code from product_reference r join jsonb_to_recordset($1::jsonb) as d ("code" text, "family" text)
  on d.code = r.code where d.family <> r.family`;

const UPSERT = `insert into product_reference as r (code, name_fr, name_en, family, family_rank, temperature_class, perishability,
    vat_category, season, season_certainty, season_source, words)
  select "code", "nameFr", "nameEn", "family", "familyRank", "temperatureClass", "perishability", "vatCategory", "season",
    "seasonCertainty", "seasonSource", "words"
  from jsonb_to_recordset($1::jsonb) as d ("code" text, "nameFr" text, "nameEn" text, "family" text, "familyRank" smallint,
    "temperatureClass" text, "perishability" text, "vatCategory" text, "season" text, "seasonCertainty" text, "seasonSource" text, "words" text[])
  on conflict (code) do update set name_fr = excluded.name_fr, name_en = excluded.name_en, family_rank = excluded.family_rank,
    temperature_class = excluded.temperature_class, perishability = excluded.perishability, vat_category = excluded.vat_category,
    season = excluded.season, season_certainty = excluded.season_certainty, season_source = excluded.season_source, words = excluded.words
  where r is distinct from excluded`;

/** What offers say of a reference follows the words that this release knows for it. */
const REWORD = `update offer o set search_words = '' from product_reference r where r.code = o.reference_code
  and position(app.words_of(app.plain(array_to_string(r.words, ' '))) in o.search_words) = 0`;

/**
 * Brings the table of product references to this release, with the owner's rights: adds and corrects, never removes.
 * Run again, it writes nothing.
 */
export async function ensureProductReferences(owner: ClientBase): Promise<void> {
  const rows = JSON.stringify(
    PRODUCT_REFERENCES.map((reference) => ({
      ...reference,
      familyRank: FAMILIES.indexOf(reference.family),
      words: wordsFor(reference),
    })),
  );
  const moved = await owner.query<{ code: string }>(MOVED, [rows]);
  if (moved.rows.length)
    throw new Error(
      `These product references changed family: ${moved.rows.map(({ code }) => code).join(', ')}. Give them new codes.`,
    );
  await owner.query(UPSERT, [rows]);
  await owner.query(REWORD);
}

/** What people call it besides its names, and its family. */
function wordsFor({ code, family }: ProductReferenceData): string[] {
  return [...(PRODUCT_WORDS[code] ?? []), ...FAMILY_WORDS[family]];
}
