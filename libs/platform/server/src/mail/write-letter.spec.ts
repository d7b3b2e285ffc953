import { describe, expect, it } from '@jest/globals';
import { writeLetter } from './write-letter';

const letter = {
  locale: 'fr' as const,
  subject: 'Bonjour\r\nBcc: everybody@example.org',
  heading: 'Une ferme <b>',
  paragraphs: ['L’« Auberge » & fils', '<script>alert("1")</script>'],
  facts: [{ label: 'Rôle', value: '<i>chef</i>' }],
  action: { label: 'Ouvrir', url: 'https://maillon.example/?a=1&b="2"' },
  notes: ['Ce lien dure 30 minutes.'],
};

describe('a letter', () => {
  it('escapes all that is put into its HTML, addresses included', () => {
    const { html } = writeLetter(letter);
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<i>chef');
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(html).toContain('href="https://maillon.example/?a=1&amp;b=&quot;2&quot;"');
  });

  it('says all of it in its plain-text twin too, as it is', () => {
    const { text } = writeLetter(letter);
    for (const said of [letter.heading, ...letter.paragraphs, 'Rôle : <i>chef</i>', letter.action.url, ...letter.notes])
      expect(text).toContain(said);
  });

  it('has a subject of one line, so that no name adds a header', () =>
    expect(writeLetter(letter).subject).toBe('Bonjour Bcc: everybody@example.org'));

  it('says in which language it is written', () => {
    expect(writeLetter({ ...letter, locale: 'en' }).html).toContain('<html lang="en">');
    expect(writeLetter({ ...letter, locale: 'en' }).text).toContain('From the farm');
  });
});
