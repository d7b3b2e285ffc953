import { LARGEST_DOCUMENT, certificatesRefusals } from '@maillon/core/certificates/contract';
import { UploadFault, announcedLength, type Received, type Storage, type Tenant } from '@maillon/platform/server';
import type { FastifyRequest } from 'fastify';
import { documentTypeOf } from '../domain/document-type';

const REFUSALS = {
  empty: 'document-empty',
  'too-large': 'document-too-large',
  'type-unknown': 'document-type-unknown',
  'cut-short': 'document-cut-short',
} as const;

/** The body of a request as a document in quarantine; no more of it in memory than passes. */
export async function receivedDocument(
  storage: Storage,
  territory: Pick<Tenant, 'id'>,
  request: FastifyRequest,
): Promise<Received> {
  const expected = { length: announcedLength(request), largest: LARGEST_DOCUMENT, typeOf: documentTypeOf };
  try {
    return await storage.receive(territory, request.body, expected);
  } catch (error) {
    throw error instanceof UploadFault ? certificatesRefusals.because(REFUSALS[error.fault]) : error;
  }
}
