type Mark = readonly [offset: number, text: string];

/** Bytes at their places, as Latin-1 text. */
const SIGNATURES: readonly (readonly [type: string, marks: readonly Mark[]])[] = [
  ['image/jpeg', [[0, '\xff\xd8\xff']]],
  ['image/png', [[0, '\x89PNG\r\n\x1a\n']]],
  [
    'image/webp',
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  ],
  ['image/avif', [[4, 'ftypavif']]],
];

/** What the content is, or null. A drawing of lines (SVG) may hold a program, and is none of them. */
export function photoTypeOf(bytes: Uint8Array): string | null {
  return SIGNATURES.find(([, marks]) => marks.every(([offset, text]) => has(bytes, offset, text)))?.[0] ?? null;
}

function has(bytes: Uint8Array, offset: number, text: string): boolean {
  return [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));
}
