import type { Locale } from '@maillon/platform/contract';

type Sentence = Readonly<Record<Locale, string>>;

interface Kind {
  /** How GraphQL says it; named groups fill the sentences. */
  readonly said: RegExp;
  readonly fr: string;
  readonly en: string;
}

const START: Sentence = { fr: 'La requête n’est pas valide', en: 'The request is not valid' };

/** What may be wrong with a value, at the end of what GraphQL says of the variable or argument that holds it. */
const VALUES: readonly Kind[] = [
  {
    said: /Field "(?<name>[^"]+)" is not defined by type/,
    fr: 'champ inconnu « {name} »',
    en: 'unknown field “{name}”',
  },
  {
    said: /Field "(?<name>[^"]+)" of required type|Field "[^"]+\.(?<inner>\w+)" of required type/,
    fr: 'il manque le champ « {name} »',
    en: 'the field “{name}” is missing',
  },
  {
    said: /Value "(?<name>[^"]*)" does not exist in|Enum "[^"]+" cannot represent/,
    fr: 'ce choix n’existe pas « {name} »',
    en: 'there is no such choice “{name}”',
  },
  { said: /non-null(able)? type/, fr: 'elle ne peut pas rester vide', en: 'it must not be null' },
  {
    said: /Int cannot represent/,
    fr: 'un nombre entier est attendu, d’au plus 2 147 483 647',
    en: 'a whole number is expected, of 2,147,483,647 at most',
  },
  { said: /Float cannot represent/, fr: 'un nombre est attendu', en: 'a number is expected' },
  { said: /Boolean cannot represent/, fr: '« true » ou « false » est attendu', en: '“true” or “false” is expected' },
  { said: /(String|ID) cannot represent/, fr: 'un texte est attendu', en: 'a text is expected' },
  { said: /A date is written/, fr: 'une date s’écrit AAAA-MM-JJ', en: 'a date is written YYYY-MM-DD' },
  {
    said: /An instant is written/,
    fr: 'un instant s’écrit selon ISO 8601, avec son décalage horaire',
    en: 'an instant is written in ISO 8601, with its offset',
  },
  { said: /to be an object/, fr: 'un objet est attendu', en: 'an object is expected' },
];

const DOCUMENTS: readonly Kind[] = [
  { said: /^Syntax Error|^body\b|^Unknown query$/i, fr: 'elle ne se lit pas', en: 'it cannot be read' },
  { said: /^Cannot query field "(?<name>[^"]+)"/, fr: 'champ inconnu « {name} »', en: 'unknown field “{name}”' },
  { said: /^Unknown argument "(?<name>[^"]+)"/, fr: 'argument inconnu « {name} »', en: 'unknown argument “{name}”' },
  { said: /^Unknown type "(?<name>[^"]+)"/, fr: 'type inconnu « {name} »', en: 'unknown type “{name}”' },
  { said: /^Unknown fragment "(?<name>[^"]+)"/, fr: 'fragment inconnu « {name} »', en: 'unknown fragment “{name}”' },
  {
    said: /^Unknown operation named "(?<name>[^"]+)"/,
    fr: 'opération inconnue « {name} »',
    en: 'unknown operation “{name}”',
  },
  {
    said: /^Must provide (an )?operation/,
    fr: 'il faut dire quelle opération est demandée',
    en: 'it must say which operation is asked for',
  },
  {
    said: /^Schema is not configured to execute (?<name>\w+)/,
    fr: 'cette sorte d’opération n’existe pas ici « {name} »',
    en: 'there are no operations of this kind here “{name}”',
  },
  {
    said: /argument "(?<name>[^"]+)" of type "[^"]+" is required/,
    fr: 'il manque l’argument « {name} »',
    en: 'the argument “{name}” is missing',
  },
  {
    said: /^Field "(?<name>[^"]+)" of type "[^"]+" must have a selection/,
    fr: 'il faut dire quels champs de « {name} » sont demandés',
    en: 'it must say which fields of “{name}” are asked for',
  },
  {
    said: /^Field "(?<name>[^"]+)" must not have a selection/,
    fr: '« {name} » n’a pas de champs',
    en: '“{name}” has no fields',
  },
  {
    said: /^Variable "\$(?<name>\w+)" is (never used|not defined)/,
    fr: 'la variable « {name} » n’est pas à sa place',
    en: 'the variable “{name}” is out of place',
  },
  {
    said: /^Variable "\$(?<name>\w+)" of required type/,
    fr: 'il manque la variable « {name} »',
    en: 'the variable “{name}” is missing',
  },
  {
    said: /^Variable "\$(?<name>\w+)" of type .* used in position expecting/,
    fr: 'la variable « {name} » n’est pas du type attendu',
    en: 'the variable “{name}” is not of the expected type',
  },
];

const HOLDERS: readonly Kind[] = [
  {
    said: /^Variable "\$\w+" got invalid value .* at "(?<name>[^"]+)";/s,
    fr: 'valeur de « {name} »',
    en: 'value of “{name}”',
  },
  { said: /^Variable "\$(?<name>\w+)"/, fr: 'valeur de « {name} »', en: 'value of “{name}”' },
];

/** What is wrong with a request, in the reader's language, from what GraphQL says of it in English. */
export function faultSentence(said: string, locale: Locale): string {
  const parts = [START[locale], ...(first(DOCUMENTS, said, locale) ?? valueFault(said, locale))];
  return `${parts.join(locale === 'fr' ? ' : ' : ': ')}.`;
}

function valueFault(said: string, locale: Locale): string[] {
  // What somebody typed must not be taken for GraphQL's own words, which come after it.
  const about = said.slice(said.lastIndexOf('; ') + 1);
  return [...(first(HOLDERS, said, locale) ?? []), ...(first(VALUES, about, locale) ?? [])];
}

function first(kinds: readonly Kind[], said: string, locale: Locale): string[] | undefined {
  for (const kind of kinds) {
    const found = kind.said.exec(said);
    if (found) return [filled(kind[locale], found.groups ?? {})];
  }
  return undefined;
}

function filled(sentence: string, { name, inner }: Record<string, string | undefined>): string {
  return sentence.replace('{name}', name ?? inner ?? '').replace(/ (« {2}»|“”)$/, '');
}
