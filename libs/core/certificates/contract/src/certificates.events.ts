import { defineEvent } from '@maillon/platform/contract';
import { z } from 'zod';

const certificate = { certificateId: z.uuid(), holderId: z.uuid(), kind: z.string() };

/** Somebody asks for a certificate to be verified. */
export const certificateFiled = defineEvent('certificates.certificate-filed.v1', z.object(certificate));

/** It was looked at. `reason` is what the holder reads; null when it was verified. */
export const certificateDecided = defineEvent(
  'certificates.certificate-decided.v1',
  z.object({
    ...certificate,
    decision: z.enum(['verified', 'rejected', 'revoked']),
    reason: z.string().nullable(),
  }),
);

/** It will end in at most `warningDays` days. Told once for each of 60, 30 and 7; the nearer one stands for those missed. */
export const certificateExpiring = defineEvent(
  'certificates.certificate-expiring.v1',
  z.object({
    ...certificate,
    validTo: z.iso.date(),
    warningDays: z.union([z.literal(60), z.literal(30), z.literal(7)]),
  }),
);

/** Its last valid day has gone by: whatever label it backed is shown no more since that midnight. Told once. */
export const certificateExpired = defineEvent(
  'certificates.certificate-expired.v1',
  z.object({ ...certificate, validTo: z.iso.date() }),
);
