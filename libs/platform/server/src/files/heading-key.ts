/** Headings that mean the same have the same key: `Code INSEE`, `code_insee` and ` CODE-INSEE ` are `code insee`. */
export function headingKey(heading: string): string {
  return plain(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Lower case without accents, `œ` written `oe`. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');
}
