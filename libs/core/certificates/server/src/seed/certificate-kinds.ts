import type { ClientBase } from 'pg';
import { CERTIFICATE_KINDS } from './certificate-kinds.data';

const UPSERT = `insert into certificate_kind as k (code, category, name_fr, name_en, issuers, requires_document, label, number_form, source, valid_from, valid_to, rank)
  select code, category, "nameFr", "nameEn", issuers, "requiresDocument", label, "numberForm", source, "validFrom", "validTo", rank
  from jsonb_to_recordset($1::jsonb) as d (code text, category text, "nameFr" text, "nameEn" text, issuers text[], "requiresDocument" boolean,
    label text, "numberForm" text, source text, "validFrom" date, "validTo" date, rank smallint)
  on conflict (code) do update set category = excluded.category, name_fr = excluded.name_fr, name_en = excluded.name_en,
    issuers = excluded.issuers, requires_document = excluded.requires_document, label = excluded.label, number_form = excluded.number_form,
    source = excluded.source, valid_from = excluded.valid_from, valid_to = excluded.valid_to, rank = excluded.rank
  where k is distinct from excluded`;

/** Brings the kinds of certificates to this release, with the owner's rights: adds and corrects, never removes. */
export async function ensureCertificateKinds(owner: ClientBase): Promise<void> {
  const rows = CERTIFICATE_KINDS.map(({ name, ...kind }, rank) => ({
    ...kind,
    nameFr: name.fr,
    nameEn: name.en,
    rank,
  }));
  await owner.query(UPSERT, [JSON.stringify(rows)]);
}
