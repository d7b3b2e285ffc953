const LONGEST = 120;
const NAMELESS = 'document';

/** A name to show and to save under: never an address. Folders, control characters and reading-direction marks go. */
export function documentName(given: string): string {
  const last = given.split(/[/\\]/).at(-1)!;
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return [...plain].slice(0, LONGEST).join('').trim() || NAMELESS;
}
