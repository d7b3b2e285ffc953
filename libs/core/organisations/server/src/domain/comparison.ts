export interface Compared {
  readonly field: 'name' | 'address' | 'commune' | 'activity';
  readonly declared: string | null;
  readonly register: string | null;
  readonly same: boolean;
}

/** Declared beside registered; what the register does not say differs from nothing. */
export function compared(field: Compared['field'], declared: string | null, register: string | null): Compared {
  return { field, declared, register, same: register === null || plain(declared) === plain(register) };
}

/** Registers write in capitals, without accents, and abbreviate kinds of streets. */
function plain(text: string | null): string {
  const words = (text ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
  return words
    .replace(/\bav\b/g, 'avenue')
    .replace(/\bbd\b/g, 'boulevard')
    .replace(/\bst\b/g, 'saint')
    .trim();
}
