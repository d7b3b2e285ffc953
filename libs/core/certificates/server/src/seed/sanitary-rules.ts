import type { ClientBase } from 'pg';
import { SANITARY_RULES } from './sanitary-rules.data';

const UPSERT = `insert into sanitary_rule as s (category, valid_from, valid_to, name_fr, name_en, unit, density, cap_under_30, cap_otherwise, max_km, product_references, source, certainty, rank)
  select category, "validFrom", "validTo", "nameFr", "nameEn", unit, density, "capUnder30", "capOtherwise", "maxKm", "references", source, certainty, rank
  from jsonb_to_recordset($1::jsonb) as d (category text, "validFrom" date, "validTo" date, "nameFr" text, "nameEn" text, unit text, density numeric,
    "capUnder30" integer, "capOtherwise" integer, "maxKm" integer, "references" text[], source text, certainty text, rank smallint)
  on conflict (category, valid_from) do update set valid_to = excluded.valid_to, name_fr = excluded.name_fr, name_en = excluded.name_en, unit = excluded.unit,
    density = excluded.density, cap_under_30 = excluded.cap_under_30, cap_otherwise = excluded.cap_otherwise, max_km = excluded.max_km,
    product_references = excluded.product_references, source = excluded.source, certainty = excluded.certainty, rank = excluded.rank
  where s is distinct from excluded`;

/** Brings the rules of the sanitary exemption to this release, with the owner's rights: adds and corrects, never removes. */
export async function ensureSanitaryRules(owner: ClientBase): Promise<void> {
  const rows = SANITARY_RULES.map(({ name, ...rule }, rank) => ({ ...rule, nameFr: name.fr, nameEn: name.en, rank }));
  await owner.query(UPSERT, [JSON.stringify(rows)]);
}
