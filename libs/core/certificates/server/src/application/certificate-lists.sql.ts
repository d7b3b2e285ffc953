import type { CertificateList } from '@maillon/core/certificates/contract';
import type { Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { isOpenClaim } from '../persistence/certificate-rows.sql';

type Conditions = Readonly<Record<CertificateList, RawBuilder<boolean>>>;

/** Which certificates `c` stand in which list, on a day. */
export function listConditions(day: string): Conditions {
  const today = sql`${day}::date`;
  const verified = sql`c.decision = 'verified'`;
  const within = (days: number) =>
    sql<boolean>`${verified} and c.valid_from <= ${today} and c.valid_to between ${today} and ${today} + ${sql.lit(days)} and ${notFollowed(day)}`;
  return {
    'to-verify': sql<boolean>`c.decision = 'filed' and not c.is_claim`,
    claims: isOpenClaim(day),
    'expiring-7': within(7),
    'expiring-30': within(30),
    'expiring-60': within(60),
    expired: sql<boolean>`${verified} and c.valid_to < ${today} and ${notFollowed(day)}`,
    live: sql<boolean>`${verified} and c.valid_to >= ${today}`,
    closed: sql<boolean>`c.decision in ('rejected', 'revoked')`,
  };
}

/** Nobody need care for the end of a certificate that another one of its kind outlasts. */
function notFollowed(day: string): RawBuilder<boolean> {
  return sql<boolean>`not exists (select 1 from certificate n where n.holder_id = c.holder_id and n.kind = c.kind and n.id <> c.id
    and n.decision = 'verified' and n.valid_to > c.valid_to and n.valid_to >= ${day}::date)`;
}

/** Claims that were answered are nobody's business any more. */
export function isListed(day: string): RawBuilder<boolean> {
  return sql<boolean>`(not c.is_claim or c.decision = 'rejected' or (${isOpenClaim(day)}))`;
}

export function visibleCertificates(reading: Reading): RawBuilder<boolean> {
  return reading.visible('certificates.read', 'Certificate', { holderId: 'c.holder_id' });
}
