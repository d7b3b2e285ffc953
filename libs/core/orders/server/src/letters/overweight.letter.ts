import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

export interface OverweightSaid {
  readonly deliveryDay: string;
  readonly productName: string;
  readonly producerName: string;
  readonly netMassG: number;
  readonly ceilingMassG: number;
  readonly weighedCents: number;
  readonly ceilingCents: number;
  readonly state: string;
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

/** To the buyer: what was weighed, what is paid without a word, and until when the real weight can be taken. */
export function overweightLetter({ name, locale }: Reader, said: OverweightSaid): LetterBody {
  const french = locale === 'fr';
  const [mass, most] = [kilograms(said.netMassG, locale), kilograms(said.ceilingMassG, locale)];
  const [real, ceiling] = [euros(said.weighedCents, locale), euros(said.ceilingCents, locale)];
  const day = dayInWords(said.deliveryDay, locale);
  const isOpen = said.state === 'open';
  const subject = french ? `${said.productName} : plus lourd que prévu` : `${said.productName}: heavier than expected`;
  return {
    subject,
    heading: french ? `Bonjour ${name}` : `Hello ${name}`,
    paragraphs: french
      ? [
          `${said.producerName} a pesé ${mass} pour ${day} ; votre plafond est de ${most}.`,
          isOpen
            ? `Vous payez ${ceiling}, sauf si vous prenez le poids réel pour ${real}. Répondez avant ${moment(said, locale)} ; sans réponse, vous payez le plafond.`
            : `Il n’y avait plus le temps de vous demander : vous payez le plafond, ${ceiling}.`,
        ]
      : [
          `${said.producerName} weighed ${mass} for ${day}; your ceiling is ${most}.`,
          isOpen
            ? `You pay ${ceiling}, unless you take the real weight for ${real}. Answer before ${moment(said, locale)}; without an answer, you pay the ceiling.`
            : `There was no time left to ask you: you pay the ceiling, ${ceiling}.`,
        ],
    action: {
      label: isOpen ? (french ? 'Répondre' : 'Answer') : french ? 'Voir ma commande' : 'See my order',
      url: said.url,
    },
    short: { words: isOpen ? shortly(said, locale) : subject, url: said.short },
  };
}

function shortly(said: OverweightSaid, locale: Locale): string {
  const [real, ceiling] = [euros(said.weighedCents, locale), euros(said.ceilingCents, locale)];
  const mass = kilograms(said.netMassG, locale);
  return locale === 'fr'
    ? `${said.productName} : ${mass}, soit ${real} au lieu de ${ceiling} ? Avant ${moment(said, locale)} :`
    : `${said.productName}: ${mass}, ${real} instead of ${ceiling}? Before ${moment(said, locale)}:`;
}

function moment({ deadline, timeZone }: OverweightSaid, locale: Locale): string {
  const format = { weekday: 'long', hour: '2-digit', minute: '2-digit', timeZone } as const;
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', format).format(new Date(deadline));
}

export function kilograms(grams: number, locale: Locale): string {
  const format = { style: 'unit', unit: 'kilogram', maximumFractionDigits: 3 } as const;
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', format).format(grams / 1000);
}

export function euros(cents: number, locale: Locale): string {
  const format = { style: 'currency', currency: 'EUR' } as const;
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', format).format(cents / 100);
}
