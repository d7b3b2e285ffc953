import type { Readable } from 'node:stream';
import { LARGEST_DOCUMENT, certificatesRefusals, type DocumentType } from '@maillon/core/certificates/contract';
import { documentTypeOf } from '../domain/document-type';

export interface ReceivedBytes {
  readonly bytes: Buffer;
  readonly mediaType: DocumentType;
}

/** The body of a request as a document; never more of it in memory than a document may have. */
export async function receivedBytes(body: unknown): Promise<ReceivedBytes> {
  const bytes = isStream(body) ? await within(body, LARGEST_DOCUMENT) : Buffer.alloc(0);
  if (bytes.length === 0) throw certificatesRefusals.because('document-empty');
  const mediaType = documentTypeOf(bytes);
  if (!mediaType) throw certificatesRefusals.because('document-type-unknown');
  return { bytes, mediaType };
}

function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** What is too much is let run out unread, so that the sender hears why. */
async function within(stream: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
  }
  if (length > most) throw certificatesRefusals.because('document-too-large');
  return Buffer.concat(chunks);
}
