import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody, type LetterItem } from '@maillon/platform/server';

export interface WeighedSaid {
  readonly productName: string;
  readonly buyerName: string;
  readonly orderReference: string;
  /** Grams. */
  readonly saidG: number;
  readonly scaleG: number;
  readonly wasEstimate: boolean;
  readonly isCharged: boolean;
}

export interface WeighedOtherwiseSaid {
  readonly name: string;
  readonly deliveryDay: string;
  readonly parts: readonly WeighedSaid[];
  readonly url: string;
}

/** To the producer: what the hub's scales said, what he had said, and which of them is charged. */
export function weighedOtherwiseLetter(
  locale: Locale,
  { name, deliveryDay, parts, url }: WeighedOtherwiseSaid,
): LetterBody {
  const french = locale === 'fr';
  const day = dayInWords(deliveryDay, locale);
  return {
    subject: french ? `Pesées de la plateforme pour ${day}` : `Weighings of the hub for ${day}`,
    heading: french ? `Bonjour ${name}` : `Hello ${name}`,
    paragraphs: [
      french
        ? `La plateforme a trouvé d’autres poids que ceux qui étaient annoncés pour ${day}.`
        : `The hub found other weights than those that were said for ${day}.`,
    ],
    sections: [{ heading: '', items: parts.map((part) => item(part, locale)) }],
    action: { label: french ? 'Voir ces pesées' : 'See these weighings', url },
  };
}

function item(part: WeighedSaid, locale: Locale): LetterItem {
  const [scale, said] = [kilograms(part.scaleG, locale), kilograms(part.saidG, locale)];
  const which = part.wasEstimate ? 'estimate' : 'said';
  const words = {
    fr: { estimate: `estimé à ${said}`, said: `${said} chez vous` },
    en: { estimate: `estimated at ${said}`, said: `${said} at yours` },
  }[locale][which];
  const counts = {
    fr: part.isCharged ? 'La pesée de la plateforme est facturée.' : 'Votre pesée reste facturée.',
    en: part.isCharged ? 'The hub’s weighing is charged.' : 'Your weighing is still charged.',
  }[locale];
  return {
    text: locale === 'fr' ? `${part.productName} : ${scale}, ${words}` : `${part.productName}: ${scale}, ${words}`,
    detail: `${part.buyerName} · ${part.orderReference}. ${counts}`,
  };
}

function kilograms(grams: number, locale: Locale): string {
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(grams / 1000)}\u00a0kg`;
}
