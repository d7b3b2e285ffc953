import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeText } from './decode-text';
import { FileFault } from './file-fault';

// Bytes 0x80 to 0x9f of Windows-1252; the rest of its upper half is Latin-1.
const WINDOWS: ReadonlyMap<string, number> = new Map(
  [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].flatMap((letter, index) => (letter === ' ' ? [] : [[letter, 0x80 + index]])),
);
const windows = (text: string) => Buffer.from([...text].map((one) => WINDOWS.get(one) ?? one.charCodeAt(0)));
const letters = [...'abcXYZ019;,"\n éèêëàâîïôûùüçÉÈÀÇŒœ’«»€…–'];

describe('the text of a file whose encoding nobody declared', () => {
  it('is read alike as UTF-8, with its mark or without, as UTF-16 and as Windows-1252', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (written) => {
        // As in any French file, somewhere an accent stands before a plain letter.
        const text = `${written}\nété`;
        const marked = `\uFEFF${text}`;
        const files = [Buffer.from(text), Buffer.from(marked), Buffer.from(marked, 'utf16le'), windows(text)];
        expect(files.map(decodeText)).toEqual(files.map(() => text));
      }),
    );
  });

  it('is UTF-8 whenever it can be, in any script', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0') && !one.startsWith('\uFEFF'));
    fc.assert(fc.property(text, (one) => expect(decodeText(Buffer.from(one))).toBe(one)));
  });

  it('is a text without hidden ends or a refusal, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decodeText(bytes)).not.toContain('\0');
        } catch (fault) {
          expect(fault).toBeInstanceOf(FileFault);
        }
      }),
    );
  });

  it.each([
    ['UTF-16 in the other order', [0xfe, 0xff, 0x00, 0x61, 0x00, 0x3b]],
    ['UTF-16 without its mark', [0x61, 0x00, 0x3b, 0x00]],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 0x00, 0x01]],
    ['a hidden end', [0x61, 0x3b, 0x00, 0x62]],
  ])('is refused: %s', (_, bytes) => expect(() => decodeText(Uint8Array.from(bytes))).toThrow('not-a-table'));

  it('is read as Windows-1252 where UTF-8 breaks off or says too much', () => {
    expect(decodeText(Uint8Array.from([0x61, 0xc3]))).toBe('aÃ');
    expect(decodeText(Uint8Array.from([0xc0, 0xaf]))).toBe('À¯');
    expect(decodeText(Uint8Array.from([0xed, 0xa0, 0x80]))).toBe('í\u00a0€');
  });
});
