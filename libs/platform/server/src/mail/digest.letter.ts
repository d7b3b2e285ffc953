import { say, type LetterKind, type Locale } from '@maillon/platform/contract';
import type { WaitingLine } from './digest-lines';
import { choiceHint } from './footnotes';
import type { LetterSection, WrittenLetter } from './letter';
import { writeLetter } from './write-letter';

/** What one person reads in the morning: their news, kind by kind. */
export function digestLetter(
  { name, locale }: { readonly name: string; readonly locale: Locale },
  said: { readonly territory: string; readonly url: string; readonly sections: readonly LetterSection[] },
): WrittenLetter {
  const count = said.sections.reduce((sum, { items }) => sum + items.length, 0);
  const { url, sections } = said;
  return writeLetter({ locale, sections, ...(locale === 'fr' ? french : english)(name, count, said.territory, url) });
}

export function sectionsOf(
  lines: readonly WaitingLine[],
  kinds: ReadonlyMap<string, LetterKind>,
  locale: Locale,
): LetterSection[] {
  return [...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, own]) => ({
    heading: kinds.has(kind) ? say(kinds.get(kind)!.title, locale) : '',
    items: own.map(({ line }) => line),
  }));
}

function french(name: string, count: number, territory: string, url: string) {
  return {
    subject: `Votre point du matin : ${count} ${count > 1 ? 'nouvelles' : 'nouvelle'}`,
    heading: `Bonjour ${name}`,
    paragraphs: [`Depuis le dernier point, sur le territoire ${territory} :`],
    action: { label: 'Ouvrir Maillon', url },
    notes: [choiceHint('fr')],
  };
}

function english(name: string, count: number, territory: string, url: string) {
  return {
    subject: `Your morning digest: ${count} ${count > 1 ? 'things' : 'thing'} to know`,
    heading: `Hello ${name}`,
    paragraphs: [`Since the last digest, in the territory ${territory}:`],
    action: { label: 'Open Maillon', url },
    notes: [choiceHint('en')],
  };
}
