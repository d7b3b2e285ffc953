const ANSWERS = new Map([
  ...['oui', 'o', 'yes', 'y', 'vrai', 'true', 'x', '1', 'ok', '✓', '✔', '☑', 'ab', 'bio', 'certifie', 'certifiee'].map(
    (way) => [way, true] as const,
  ),
  ...['', 'non', 'n', 'no', 'faux', 'false', '0', '-', '–', '/', 'neant', 'aucun'].map((way) => [way, false] as const),
]);

/** What a cell answers to a question: oui, x, O, 1, vrai, AB… Undefined when it is neither yes nor no. */
export function yesOrNo(text: string): boolean | undefined {
  return ANSWERS.get(text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[.!]$/, ''));
}
