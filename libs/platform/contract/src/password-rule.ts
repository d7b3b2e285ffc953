import { say, type Locale, type Sentence } from './sentence';

/**
 * What a password must be. Deliberation CNIL 2022-100 of 21 July 2022 counts in bits: the length times the logarithm of the
 * number of signs it is drawn from. 80 bits are twelve signs of four classes, or fourteen letters and digits.
 */
export interface PasswordRule {
  readonly minLength: number;
  readonly bits: number;
}

const CLASSES = {
  lower: { test: /[a-z]/, signs: 26, name: { fr: 'une minuscule', en: 'a small letter' } },
  upper: { test: /[A-Z]/, signs: 26, name: { fr: 'une majuscule', en: 'a capital' } },
  digit: { test: /[0-9]/, signs: 10, name: { fr: 'un chiffre', en: 'a digit' } },
  other: { test: /[^a-zA-Z0-9]/, signs: 37, name: { fr: 'un signe ou une espace', en: 'a sign or a space' } },
} as const;

type ClassName = keyof typeof CLASSES;

const NAMES = Object.keys(CLASSES) as ClassName[];

/** Beyond it, nobody types and a hash only costs. */
export const LONGEST_PASSWORD = 200;

export function bitsOf(password: string): number {
  return bitsWith(password.length, usedBy(password));
}

/** What is missing for the rule, in one sentence; null when nothing is. */
export function lackOf(password: string, rule: PasswordRule, locale: Locale): string | null {
  const used = usedBy(password);
  const wanted = lengthFor(used, rule);
  if (password.length >= wanted) return null;
  const absent = NAMES.filter((name) => !used.includes(name));
  const addition = absent.find(
    (name) => password.length + 1 >= lengthFor([...used, name], rule) && password.length + 1 < wanted,
  );
  if (addition) return say(LACKS.addOr, locale, { n: wanted - password.length, class: CLASSES[addition].name[locale] });
  return say(wanted - password.length === 1 ? LACKS.one : LACKS.more, locale, { n: wanted - password.length });
}

const LACKS: Record<'one' | 'more' | 'addOr', Sentence> = {
  one: { fr: 'Il manque un caractère.', en: 'One character is missing.' },
  more: {
    fr: 'Il manque {n} caractères ; moins si vous mêlez majuscules, chiffres et signes.',
    en: '{n} characters are missing; fewer if you mix capitals, digits and signs.',
  },
  addOr: {
    fr: 'Ajoutez {class}, ou encore {n} caractères.',
    en: 'Add {class}, or {n} more characters.',
  },
};

function usedBy(password: string): ClassName[] {
  return NAMES.filter((name) => CLASSES[name].test.test(password));
}

function bitsWith(length: number, used: readonly ClassName[]): number {
  const signs = used.reduce((total, name) => total + CLASSES[name].signs, 0);
  return signs ? Math.round(length * Math.log2(signs)) : 0;
}

/** The shortest length at which passwords of these classes keep the rule. */
function lengthFor(used: readonly ClassName[], { minLength, bits }: PasswordRule): number {
  let length = minLength;
  while (bitsWith(length, used.length ? used : ['lower']) < bits) length += 1;
  return length;
}
