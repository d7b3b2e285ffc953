/** How people say in a cell that something is so, and that it is not; in lower case. */
export const YES_WORDS: readonly string[] = [
  ...['oui', 'o', 'yes', 'y', 'vrai', 'true', 'x', '1'],
  ...['en pause', 'paused'],
];
export const NO_WORDS: readonly string[] = ['non', 'n', 'no', 'faux', 'false', '', '0', 'en vente', 'on sale'];
