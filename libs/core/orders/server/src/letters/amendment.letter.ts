import type { AmendedPrice } from '../domain/amended-price';
import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

export interface AmendmentSaid {
  readonly state: 'offered' | 'accepted' | 'refused' | 'expired' | 'withdrawn';
  readonly buyerName: string;
  readonly producerName: string;
  readonly deliveryDay: string;
  readonly productName: string;
  readonly before: number;
  readonly after: number;
  /** What each unit would cost otherwise; null: the same. */
  readonly price: AmendedPrice | null;
  readonly pricing: string;
  readonly note: string | null;
  readonly answerNote: string | null;
  readonly deadline: Date | string;
  readonly timeZone: string;
  readonly url: string;
  /** The same page, in a text message. */
  readonly short: string;
}

/** To the producer: what a buyer asks, or asks no more. To the buyer: what came of it. */
export function amendmentLetter(
  to: { readonly name: string; readonly locale: Locale },
  said: AmendmentSaid,
): LetterBody {
  const { subject, paragraph, words, label } = (to.locale === 'fr' ? french : english)(said);
  const note = said.state === 'offered' ? said.note : said.answerNote;
  return {
    ...{ subject, heading: to.locale === 'fr' ? `Bonjour ${to.name}` : `Hello ${to.name}`, paragraphs: [paragraph] },
    facts: [...priceFact(said, to.locale), ...(note ? [{ label: words, value: note }] : [])],
    action: { label, url: said.url },
    short: { words: subject, url: said.short },
  };
}

function priceFact({ price, pricing }: AmendmentSaid, locale: Locale) {
  const value = amendedPriceInWords(price, pricing, locale);
  const label = locale === 'fr' ? 'Prix HT à cette quantité' : 'Price at that quantity, excluding VAT';
  return value ? [{ label, value }] : [];
}

/** Null: each unit costs what it did. */
export function amendedPriceInWords(price: AmendedPrice | null, pricing: string, locale: Locale): string | null {
  if (!price) return null;
  const per = pricing === 'kg' ? '/kg' : '';
  const euros = (text: string) => (locale === 'fr' ? `${text.replace('.', ',')} €${per}` : `€${text}${per}`);
  return `${euros(price.before)} → ${euros(price.after)}`;
}

function french(said: AmendmentSaid) {
  return said.state === 'withdrawn' ? withdrawnInFrench(said) : askedInFrench(said, said.state);
}

function withdrawnInFrench({ before, after, productName, buyerName, deliveryDay }: AmendmentSaid) {
  const change = `${before} → ${after} × ${productName}`;
  return {
    subject: `${buyerName} retire sa demande : ${change}`,
    paragraph: `Pour ${dayInWords(deliveryDay, 'fr')}, la commande reste à ${before}. Il n’y a plus rien à répondre.`,
    ...{ words: 'Son mot', label: 'Voir la commande' },
  };
}

function askedInFrench(said: AmendmentSaid, state: Exclude<AmendmentSaid['state'], 'withdrawn'>) {
  const { before, after, productName, buyerName, producerName } = said;
  const [change, day] = [`${before} → ${after} × ${productName}`, dayInWords(said.deliveryDay, 'fr')];
  const ends = {
    accepted: 'accepté',
    refused: 'refusé',
    expired: 'sans réponse, votre commande reste comme elle était',
  };
  return state === 'offered'
    ? {
        subject: `${buyerName} demande un changement : ${change}`,
        paragraph: `Pour ${day}. Rien ne change sans votre accord. Répondez avant ${moment(said, 'fr-FR')} ; ensuite la commande reste comme elle est.`,
        ...{ words: 'Son mot', label: 'Répondre' },
      }
    : {
        subject: `Votre demande (${change}) : ${ends[state]}`,
        paragraph: `Réponse de ${producerName} pour ${day} : ${ends[state]}.`,
        ...{ words: 'Son mot', label: 'Voir ma commande' },
      };
}

function english(said: AmendmentSaid) {
  return said.state === 'withdrawn' ? withdrawnInEnglish(said) : askedInEnglish(said, said.state);
}

function withdrawnInEnglish({ before, after, productName, buyerName, deliveryDay }: AmendmentSaid) {
  const change = `${before} → ${after} × ${productName}`;
  return {
    subject: `${buyerName} takes a request back: ${change}`,
    paragraph: `For ${dayInWords(deliveryDay, 'en')} the order stays at ${before}. There is nothing left to answer.`,
    ...{ words: 'Their words', label: 'See the order' },
  };
}

function askedInEnglish(said: AmendmentSaid, state: Exclude<AmendmentSaid['state'], 'withdrawn'>) {
  const { before, after, productName, buyerName, producerName } = said;
  const [change, day] = [`${before} → ${after} × ${productName}`, dayInWords(said.deliveryDay, 'en')];
  const ends = { accepted: 'accepted', refused: 'refused', expired: 'no answer, your order stays as it was' };
  return state === 'offered'
    ? {
        subject: `${buyerName} asks for a change: ${change}`,
        paragraph: `For ${day}. Nothing changes unless you agree. Answer before ${moment(said, 'en-GB')}; after that the order stays as it is.`,
        ...{ words: 'Their words', label: 'Answer' },
      }
    : {
        subject: `Your request (${change}): ${ends[state]}`,
        paragraph: `Answer of ${producerName} for ${day}: ${ends[state]}.`,
        ...{ words: 'Their words', label: 'See my order' },
      };
}

function moment({ deadline, timeZone }: AmendmentSaid, tag: string): string {
  const format = { weekday: 'long', hour: '2-digit', minute: '2-digit', timeZone } as const;
  return new Intl.DateTimeFormat(tag, format).format(new Date(deadline));
}
