import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

export interface ProducersSilent {
  readonly deliveryDay: string;
  readonly producers: readonly string[];
  readonly url: string;
}

/** To the territory: who has not confirmed, and has to be called. */
export function producerSilentLetter(locale: Locale, { deliveryDay, producers, url }: ProducersSilent): LetterBody {
  const day = dayInWords(deliveryDay, locale);
  const { subject, paragraph, label } = (locale === 'fr' ? french : english)(producers.length, day);
  const items = producers.map((text) => ({ text }));
  return {
    subject,
    heading: subject,
    paragraphs: [paragraph],
    sections: [{ heading: '', items }],
    action: { label, url },
  };
}

function french(count: number, day: string) {
  return {
    subject: count === 1 ? 'Un producteur n’a pas répondu' : `${count} producteurs n’ont pas répondu`,
    paragraph: `Leurs commandes pour ${day} ne sont pas confirmées. Appelez-les, ou répondez à leur place.`,
    label: 'Voir leurs commandes',
  };
}

function english(count: number, day: string) {
  return {
    subject: count === 1 ? 'A producer has not answered' : `${count} producers have not answered`,
    paragraph: `Their orders for ${day} are not confirmed. Call them, or answer for them.`,
    label: 'See their orders',
  };
}
