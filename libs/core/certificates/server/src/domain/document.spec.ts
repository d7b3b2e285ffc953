import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentName } from './document-name';
import { documentTypeOf } from './document-type';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('the type of a document', () => {
  it.each([
    ['%PDF-1.7\n', 'application/pdf'],
    ['\xff\xd8\xff\xe0JFIF', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n....', 'image/png'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
  ])('is read from its content: %j', (content, type) => expect(documentTypeOf(bytes(content))).toBe(type));

  it.each(['', '%PDF', ' %PDF-1.7', '<svg xmlns="…">', '<html>', 'RIFF\x24\0\0\0WAVE', 'MZ\x90', 'PK\x03\x04'])(
    'is not known for %j',
    (content) => expect(documentTypeOf(bytes(content))).toBeNull(),
  );
});

describe('the name of a document', () => {
  it.each([
    ['certificat AB 2026.pdf', 'certificat AB 2026.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\moi\\attestation.pdf', 'attestation.pdf'],
    ['facture\u202Efdp.exe', 'facturefdp.exe'],
    ['a\r\nset-cookie: x', 'aset-cookie x'],
    ['..', 'document'],
    ['', 'document'],
    ['Étiquette « été ».png', 'Étiquette « été ».png'],
  ])('keeps what can be shown of %j', (given, kept) => expect(documentName(given)).toBe(kept));

  it('is never an address nor a header, whatever was typed, and naming it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const name = documentName(given);
        expect(name).not.toMatch(/[/\\\r\n\0<>:"|?*]|^\.|^\s*$/);
        expect([...name].length).toBeLessThanOrEqual(120);
        expect(documentName(name)).toBe(name);
      }),
    );
  });
});
