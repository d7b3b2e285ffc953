import type { Certificate } from '@maillon/core/certificates/contract';
import { localDay } from '@maillon/core/territories/server';
import type { Reading } from '@maillon/platform/server';
import { missingOf, type Proof } from '../domain/certificate';
import { daysLeftOn, stateOn } from '../domain/certificate-state';
import { kindView } from '../persistence/certificate-kinds';
import type { CertificateRow } from '../persistence/certificate-rows.sql';

export function todayOf({ at, territory }: Pick<Reading, 'at' | 'territory'>): string {
  return localDay(at, territory.timeZone);
}

export function proofOf({ kind, document, ...row }: CertificateRow): Proof {
  return { ...row, requiresDocument: kind.requiresDocument, documentId: document?.id ?? null };
}

export function certificateView(row: CertificateRow, reading: Reading): Certificate {
  const today = todayOf(reading);
  const { holderId: _, requestDigest: __, decision: ___, kind, ...shown } = row;
  return {
    ...shown,
    kind: kindView(kind, reading.locale),
    state: stateOn(row, today),
    daysLeft: daysLeftOn(row, today),
    missing: row.decision === 'filed' ? missingOf(proofOf(row)) : [],
  };
}
