import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

export interface WeekProposedSaid {
  readonly name: string;
  readonly territory: string;
  readonly week: string;
  readonly lastDay: string;
  readonly lines: readonly {
    readonly productName: string;
    readonly unitLabel: string;
    readonly day: string;
    readonly proposed: number;
  }[];
  readonly url: string;
  /** The same page, in a text message. */
  readonly short: string;
}

/** As many as a person looks over before tapping. */
const SHOWN = 12;

/** To a producer, at the hour that was chosen: is that right? */
export function weekProposedLetter(locale: Locale, said: WeekProposedSaid): LetterBody {
  const { lines, week, lastDay, territory, name, url, short } = said;
  const isFrench = locale === 'fr';
  const day = dayInWords(week, locale);
  const items = lines.slice(0, SHOWN).map((line) => ({
    text: `${line.productName} : ${line.proposed}`,
    detail: `${line.unitLabel} · ${dayInWords(line.day, locale)}`,
  }));
  const more = lines.length - items.length;
  return {
    subject: isFrench
      ? `${territory} : votre semaine du ${day}, c’est bon ?`
      : `${territory}: your week of ${day}, all good?`,
    heading: isFrench ? `Bonjour ${name}` : `Hello ${name}`,
    paragraphs: [
      isFrench
        ? 'Voici ce que vous proposeriez la semaine prochaine. Un geste suffit : tout bon, un peu moins, ou plus.'
        : 'Here is what you would offer next week. One tap is enough: all good, a little less, or more.',
    ],
    sections: [{ heading: '', items }],
    action: { label: isFrench ? 'Répondre d’un geste' : 'Answer in one tap', url },
    short: {
      words: isFrench ? `Votre semaine du ${day}, c’est bon ? Un geste :` : `Your week of ${day}, all good? One tap:`,
      url: short,
    },
    notes: [
      ...(more > 0 ? [isFrench ? `Et ${more} autres lignes.` : `And ${more} more lines.`] : []),
      isFrench
        ? `Le lien vaut jusqu’au ${dayInWords(lastDay, 'fr')} et n’ouvre que cette semaine. Ne le donnez à personne.`
        : `The link is good until ${dayInWords(lastDay, 'en')} and opens this week only. Give it to nobody.`,
    ],
  };
}
