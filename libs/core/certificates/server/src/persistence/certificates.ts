import { Injectable } from '@nestjs/common';
import type { CertificateProduct, CertificateScope } from '@maillon/core/certificates/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Doer } from './documents';
import type { Decision } from '../domain/certificate-state';
import { certificateRows, type CertificateRow } from './certificate-rows.sql';

export interface NewCertificate {
  readonly id: string;
  readonly holderId: string;
  readonly kind: string;
  readonly number: string;
  readonly issuer: string | null;
  readonly scope: CertificateScope;
  readonly products: readonly CertificateProduct[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly documentId: string | null;
  readonly renewsId: string | null;
  readonly outputShare: string | null;
  readonly requestDigest: string;
}

export interface Deed {
  readonly day: string;
  readonly by: Doer;
  readonly reason?: string | null;
}

@Injectable()
export class Certificates {
  find(reading: Reading, id: string): Promise<CertificateRow | null> {
    return reading.row(certificateRows(sql`where c.id = ${id}::uuid`));
  }

  /** Whether a verified certificate follows it. */
  async isRenewed(reading: Reading, id: string): Promise<boolean> {
    const next = await reading.row(
      sql`select 1 from certificate where renews_id = ${id}::uuid and decision = 'verified'`,
    );
    return next !== null;
  }

  async hasLeft(reading: Reading, holderId: string): Promise<boolean> {
    return (
      (await reading.row(sql`select 1 from participation where id = ${holderId}::uuid and state = 'left'`)) !== null
    );
  }

  /** Others who decide about the same certificate wait from here until the commit. */
  async lock(work: Work, id: string): Promise<CertificateRow | null> {
    await work.rows(sql`select id from certificate where id = ${id}::uuid for update`);
    return this.find(work, id);
  }

  async file(work: Work, certificate: NewCertificate, deed: Deed): Promise<void> {
    const { id, holderId, kind, number, issuer, scope, validFrom, validTo, documentId, renewsId } = certificate;
    const [written] = await work.rows(sql<{
      id: string;
    }>`insert into certificate (id, holder_id, kind, number, issuer, scope, valid_from, valid_to,
        document_id, renews_id, output_share, is_claim, decision, request_digest, filed_at)
      values (${id}::uuid, ${holderId}::uuid, ${kind}, ${number}, ${issuer}, ${scope}, ${validFrom}::date, ${validTo}::date,
        ${documentId}::uuid, ${renewsId}::uuid, ${certificate.outputShare}, false, 'filed', ${certificate.requestDigest}, ${work.at}::timestamptz)
      on conflict (territory_id, id) do nothing returning id`);
    if (!written) return;
    await work.rows(sql`insert into certificate_product (certificate_id, product_id, name)
      select ${id}::uuid, r.id, r.name from jsonb_to_recordset(${JSON.stringify(certificate.products)}::jsonb) as r (id uuid, name text)`);
    await this.tell(work, id, 'filed', deed);
  }

  /** Notes the fact, and what follows from it. */
  async decide(work: Work, id: string, decision: Decision, deed: Deed): Promise<void> {
    await this.tell(work, id, decision, deed);
    await work.rows(sql`update certificate set decision = ${decision}, decided_on = ${deed.day}::date, reason = ${deed.reason ?? null}
      where id = ${id}::uuid`);
  }

  /** The labels that somebody wrote into a file, one claim for each kind of each holder; what was claimed before stays. */
  async claim(
    work: Work,
    claims: readonly { holderId: string; labels: readonly string[] }[],
    deed: Deed,
  ): Promise<void> {
    const rows = claims.flatMap(({ holderId, labels }) => labels.map((label) => ({ id: uuid(), holderId, label })));
    if (rows.length === 0) return;
    await work.rows(sql`with made as (
        insert into certificate (id, holder_id, kind, scope, is_claim, decision, filed_at)
        select distinct on (r."holderId", k.code) r.id, r."holderId", k.code, 'all', true, 'filed', ${work.at}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, "holderId" uuid, label text)
        join certificate_kind k on k.label = r.label order by r."holderId", k.code
        on conflict (territory_id, holder_id, kind) where is_claim do nothing returning id)
      insert into certificate_fact (id, certificate_id, what, at, day, by, membership_id)
      select gen_random_uuid(), id, 'claimed', ${work.at}::timestamptz, ${deed.day}::date, ${deed.by.name}, ${deed.by.membershipId}::uuid from made`);
  }

  private async tell(work: Work, id: string, what: string, { day, by, reason }: Deed): Promise<void> {
    await work.rows(sql`insert into certificate_fact (id, certificate_id, what, at, day, by, membership_id, reason)
      values (${uuid()}::uuid, ${id}::uuid, ${what}, ${work.at}::timestamptz, ${day}::date, ${by.name}, ${by.membershipId}::uuid, ${reason ?? null})`);
  }
}
