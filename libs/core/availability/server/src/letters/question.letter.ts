import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

export interface QuestionSaid {
  readonly name: string;
  readonly buyerName: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly quantity: number;
  readonly day: string;
  readonly url: string;
  /** The same page, in a text message. */
  readonly short: string;
}

/** To a producer: a buyer asks, for the quantity was not confirmed for long. */
export function questionLetter(locale: Locale, said: QuestionSaid): LetterBody {
  const { name, buyerName, productName, unitLabel, quantity, url, short } = said;
  const day = dayInWords(said.day, locale);
  const isFrench = locale === 'fr';
  return {
    subject: isFrench ? `${buyerName} vous demande : ${productName}` : `${buyerName} asks you for ${productName}`,
    heading: isFrench ? `Bonjour ${name}` : `Hello ${name}`,
    paragraphs: [
      isFrench
        ? 'Cette quantité n’a pas été confirmée depuis longtemps : elle ne se commande pas tant que vous n’avez pas répondu.'
        : 'This quantity was not confirmed for long: it cannot be ordered until you answer.',
    ],
    facts: [
      { label: isFrench ? 'Demandé' : 'Asked for', value: `${quantity} × ${unitLabel}` },
      { label: isFrench ? 'Pour' : 'For', value: day },
    ],
    action: { label: isFrench ? 'Dire combien j’en ai' : 'Say how much I have', url },
    short: {
      words: isFrench
        ? `${buyerName} demande ${quantity} × ${productName} : en avez-vous ?`
        : `${buyerName} asks for ${quantity} × ${productName}: do you have it?`,
      url: short,
    },
  };
}

export interface AnswerSaid extends Omit<QuestionSaid, 'buyerName' | 'short'> {
  readonly producerName: string;
  readonly answer: number;
}

/** To the buyer who asked. */
export function answerLetter(locale: Locale, said: AnswerSaid): LetterBody {
  const { name, producerName, productName, unitLabel, answer, url } = said;
  const day = dayInWords(said.day, locale);
  const isFrench = locale === 'fr';
  const french = answer
    ? `${producerName} en a ${answer} (${unitLabel}) pour ${day}. Rien n’est réservé : le premier qui commande l’aura.`
    : `${producerName} n’en a pas pour ${day}.`;
  const english = answer
    ? `${producerName} has ${answer} (${unitLabel}) for ${day}. Nothing is reserved: whoever orders first has it.`
    : `${producerName} has none for ${day}.`;
  return {
    subject: isFrench ? `${productName} : ${producerName} a répondu` : `${productName}: ${producerName} answered`,
    heading: isFrench ? `Bonjour ${name}` : `Hello ${name}`,
    paragraphs: [isFrench ? french : english],
    action: { label: isFrench ? 'Ouvrir le marché' : 'Open the market', url },
  };
}
