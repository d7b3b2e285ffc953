import type { DocumentType } from '@maillon/core/certificates/contract';

interface Signature {
  readonly type: DocumentType;
  /** Bytes at their places, as Latin-1 text. */
  readonly marks: readonly (readonly [offset: number, text: string])[];
}

const SIGNATURES: readonly Signature[] = [
  { type: 'application/pdf', marks: [[0, '%PDF-']] },
  { type: 'image/jpeg', marks: [[0, '\xff\xd8\xff']] },
  { type: 'image/png', marks: [[0, '\x89PNG\r\n\x1a\n']] },
  {
    type: 'image/webp',
    marks: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
];

/** What the content is, or null. A name or a claimed type cannot be trusted; a browser believes the type it is told. */
export function documentTypeOf(bytes: Uint8Array): DocumentType | null {
  return SIGNATURES.find(({ marks }) => marks.every(([offset, text]) => has(bytes, offset, text)))?.type ?? null;
}

function has(bytes: Uint8Array, offset: number, text: string): boolean {
  return [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));
}
