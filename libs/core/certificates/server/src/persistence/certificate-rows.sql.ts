import type {
  CertificateFact,
  CertificateHolder,
  CertificateProduct,
  Document,
} from '@maillon/core/certificates/contract';
import { sql, type RawBuilder } from 'kysely';
import type { Decision } from '../domain/certificate-state';
import type { KindRow } from './certificate-kinds';

export interface CertificateRow {
  readonly id: string;
  readonly holderId: string;
  readonly holder: CertificateHolder;
  readonly kind: KindRow;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly scope: string;
  readonly products: CertificateProduct[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly document: Document | null;
  readonly isClaim: boolean;
  readonly decision: Decision;
  readonly reason: string | null;
  readonly renewsId: string | null;
  readonly filedAt: string;
  readonly outputShare: string | null;
  readonly requestDigest: string | null;
  readonly history: CertificateFact[];
}

const KIND = sql`json_build_object('code', k.code, 'category', k.category, 'nameFr', k.name_fr, 'nameEn', k.name_en, 'issuers', k.issuers,
  'requiresDocument', k.requires_document, 'label', k.label, 'numberForm', k.number_form, 'source', k.source)`;

const DOCUMENT = sql`case when d.id is not null then json_build_object('id', d.id, 'name', d.name, 'mediaType', d.media_type, 'bytes', d.bytes,
  'sha256', d.sha256, 'uploadedAt', d.uploaded_at, 'uploadedBy', d.uploaded_by) end`;

const PRODUCTS = sql`(select coalesce(json_agg(json_build_object('id', cp.product_id, 'name', cp.name) order by app.plain(cp.name), cp.product_id), '[]')
  from certificate_product cp where cp.certificate_id = c.id)`;

const HISTORY = sql`(select json_agg(json_build_object('what', f.what, 'at', f.at, 'by', f.by, 'reason', f.reason) order by f.at, f.id)
  from certificate_fact f where f.certificate_id = c.id)`;

/** Certificates `c` with their holder `p`; begin the rest with `where`. */
export function certificateRows(
  rest: RawBuilder<unknown>,
  more: RawBuilder<unknown> = sql``,
): RawBuilder<CertificateRow> {
  return sql<CertificateRow>`select c.id, c.holder_id as "holderId", json_build_object('id', p.id, 'name', p.name, 'commune', s.commune) as holder,
      ${KIND} as kind, c.number, c.issuer, c.scope, ${PRODUCTS} as products, c.valid_from as "validFrom", c.valid_to as "validTo",
      ${DOCUMENT} as document, c.is_claim as "isClaim", c.decision, c.reason, c.renews_id as "renewsId", c.filed_at as "filedAt",
      c.output_share as "outputShare", c.request_digest as "requestDigest", ${HISTORY} as history ${more}
    from certificate c join certificate_kind k on k.code = c.kind join participation p on p.id = c.holder_id
    left join site s on s.organisation_id = p.id left join document d on d.id = c.document_id ${rest}`;
}

/** A claim is open until the same holder files a certificate of that kind; it opens again when that one ends or is refused. */
export function isOpenClaim(day: string): RawBuilder<boolean> {
  return sql<boolean>`c.is_claim and c.decision = 'filed' and not exists (select 1 from certificate o where o.holder_id = c.holder_id
    and o.kind = c.kind and not o.is_claim and (o.decision = 'filed' or (o.decision = 'verified' and o.valid_to >= ${day}::date)))`;
}
