import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';
import type { OnSilence, ProposalState } from '../domain/proposal';

export interface SubstitutionSaid {
  readonly state: ProposalState;
  readonly buyerName: string;
  readonly deliveryDay: string;
  readonly productName: string;
  readonly producerName: string;
  readonly unitLabel: string;
  readonly missing: number;
  readonly quantity: number;
  readonly substituteProduct: string;
  readonly substituteProducer: string;
  readonly unitPrice: string;
  readonly pricing: string;
  readonly onSilence: OnSilence;
  readonly deadline: Date | string;
  readonly timeZone: string;
  readonly url: string;
  /** The same page, in a text message. */
  readonly short: string;
}

interface Reader {
  readonly name: string;
  readonly locale: Locale;
}

/** To the buyer: what is missing, what could come or comes instead, until when it can be said, and what happens else. */
export function substitutionLetter({ name, locale }: Reader, said: SubstitutionSaid): LetterBody {
  const words = locale === 'fr' ? french(said) : english(said);
  const price = priceOf(said, locale);
  return {
    subject: words.subject,
    heading: locale === 'fr' ? `Bonjour ${name}` : `Hello ${name}`,
    paragraphs: [words.missing, words.outcome],
    sections: [
      {
        heading: words.instead,
        items: [
          {
            text: said.substituteProduct,
            detail: `${said.quantity} × ${said.unitLabel} · ${price} · ${said.substituteProducer}`,
          },
        ],
      },
    ],
    action: { label: words.label, url: said.url },
    short: { words: said.state === 'open' ? words.short : words.subject, url: said.short },
  };
}

/** To the producer whose goods come instead, or do not any more. */
export function substituteToPrepareLetter({ name, locale }: Reader, said: Omit<SubstitutionSaid, 'short'>): LetterBody {
  const day = dayInWords(said.deliveryDay, locale);
  const gone = said.state === 'undone';
  const what = `${said.quantity} × ${said.substituteProduct}`;
  return locale === 'fr'
    ? {
        subject: gone ? `À ne plus préparer : ${what}` : `À préparer en plus : ${what}`,
        heading: `Bonjour ${name}`,
        paragraphs: [
          gone
            ? `${said.buyerName} n’en veut finalement pas pour ${day}.`
            : `Un autre producteur ne peut pas fournir ${said.buyerName} pour ${day} : vos produits viennent à la place. Confirmez-les.`,
        ],
        action: { label: 'Voir ma commande', url: said.url },
      }
    : {
        subject: gone ? `No longer to prepare: ${what}` : `To prepare besides: ${what}`,
        heading: `Hello ${name}`,
        paragraphs: [
          gone
            ? `${said.buyerName} does not want it after all for ${day}.`
            : `Another producer cannot supply ${said.buyerName} for ${day}: your goods come instead. Please confirm them.`,
        ],
        action: { label: 'See my order', url: said.url },
      };
}

function french(said: SubstitutionSaid) {
  const until = moment(said, 'fr');
  const outcomes: Readonly<Record<ProposalState, string>> = {
    open: `Répondez avant ${until}. Sans réponse, ${said.onSilence === 'substitute' ? 'le remplacement est pris' : 'rien ne vient à la place'}.`,
    standing: `Comme vous le souhaitiez, c’est remplacé. Vous pouvez y renoncer jusqu’à ${until}.`,
    taken: 'Le remplacement est dans votre commande.',
    kept: 'Le remplacement reste dans votre commande.',
    declined: 'Vous n’en vouliez pas : rien ne vient à la place.',
    lapsed: 'L’heure est passée : rien ne vient à la place.',
    undone: 'Vous y avez renoncé : il n’est plus dans votre commande.',
  };
  return {
    subject:
      said.state === 'open'
        ? `${said.productName} manque : voulez-vous le remplacement ?`
        : `${said.productName} : ${short.fr[said.state]}`,
    missing: `Il manque ${said.missing} × ${said.productName} (${said.producerName}) pour ${dayInWords(said.deliveryDay, 'fr')}.`,
    outcome: outcomes[said.state],
    short: `${said.productName} manque. ${said.quantity} × ${said.substituteProduct} à la place ? Avant ${until} :`,
    instead: 'À la place',
    label: ACTION_FR[said.state] ?? 'Voir ma commande',
  };
}

function english(said: SubstitutionSaid) {
  const until = moment(said, 'en');
  const outcomes: Readonly<Record<ProposalState, string>> = {
    open: `Answer before ${until}. Without an answer, ${said.onSilence === 'substitute' ? 'the substitute is taken' : 'nothing comes instead'}.`,
    standing: `As you wished, it is replaced. You may give it back until ${until}.`,
    taken: 'The substitute is in your order.',
    kept: 'The substitute stays in your order.',
    declined: 'You did not want it: nothing comes instead.',
    lapsed: 'The hour has passed: nothing comes instead.',
    undone: 'You gave it back: it is no longer in your order.',
  };
  return {
    subject:
      said.state === 'open'
        ? `${said.productName} is missing: do you want the substitute?`
        : `${said.productName}: ${short.en[said.state]}`,
    missing: `${said.missing} × ${said.productName} (${said.producerName}) will be missing for ${dayInWords(said.deliveryDay, 'en')}.`,
    outcome: outcomes[said.state],
    short: `${said.productName} is missing. ${said.quantity} × ${said.substituteProduct} instead? Before ${until}:`,
    instead: 'Instead',
    label: ACTION_EN[said.state] ?? 'See my order',
  };
}

const ACTION_FR: Partial<Record<ProposalState, string>> = { open: 'Répondre', standing: 'Le garder ou le rendre' };
const ACTION_EN: Partial<Record<ProposalState, string>> = { open: 'Answer', standing: 'Keep it or give it back' };

const short = {
  fr: {
    ...{ open: 'à remplacer', standing: 'remplacé', taken: 'remplacement pris', kept: 'remplacement gardé' },
    ...{ declined: 'sans remplacement', lapsed: 'sans remplacement', undone: 'remplacement rendu' },
  },
  en: {
    ...{ open: 'to replace', standing: 'replaced', taken: 'substitute taken', kept: 'substitute kept' },
    ...{ declined: 'no substitute', lapsed: 'no substitute', undone: 'substitute given back' },
  },
} as const;

export function moment(
  { deadline, timeZone }: Pick<SubstitutionSaid, 'deadline' | 'timeZone'>,
  locale: Locale,
): string {
  const format = { weekday: 'long', hour: '2-digit', minute: '2-digit', timeZone } as const;
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', format).format(new Date(deadline));
}

export function priceOf(
  { unitPrice, pricing }: Pick<SubstitutionSaid, 'unitPrice' | 'pricing'>,
  locale: Locale,
): string {
  const format = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { style: 'currency', currency: 'EUR' });
  return `${format.format(Number(unitPrice))}${pricing === 'kg' ? '/kg' : ''}`;
}
