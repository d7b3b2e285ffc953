import { z } from 'zod';
import { FileFault } from './file-fault';

/** 12 MB, as the contract says of FileInput: fifty thousand rows of a wide table. */
export const LARGEST_FILE = 12 * 1024 * 1024;

/** The GraphQL input FileInput: a name, and the bytes in base64 or the id of a file that was sent before. */
export const fileInput = z
  .object({
    name: z.string().trim().min(1).max(200),
    contentBase64: z.string().nullish(),
    uploadId: z.uuid().nullish(),
  })
  .refine(({ contentBase64, uploadId }) => (contentBase64 == null) !== (uploadId == null));

export type FileInput = z.infer<typeof fileInput>;

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Buffer;
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The bytes of a file chosen on screen. Throws FileFault: empty, too large, or not base64. */
export function decodeFile({ name, contentBase64 }: { name: string; contentBase64: string }): NamedBytes {
  if (contentBase64.length > (LARGEST_FILE / 3) * 4 + 4) throw new FileFault('too-large', 'too-many-bytes');
  if (!BASE64.test(contentBase64)) throw new FileFault('unreadable', 'not-base64');
  const bytes = Buffer.from(contentBase64, 'base64');
  mustHaveSize(bytes);
  return { name, bytes };
}

/** Throws FileFault for a file without bytes, or with more than 12 MB. */
export function mustHaveSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileFault('empty', 'no-bytes');
  if (bytes.length > LARGEST_FILE) throw new FileFault('too-large', 'too-many-bytes');
}
