/** Lower case without accents or spaces too many: by this words are compared. */
export function plainOf(text: string): string {
  const bare = text.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/\s+/g, ' ').trim();
}
