import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';

export interface LateOrderSaid {
  readonly buyerName: string;
  readonly reference: string;
  /** Local date. */
  readonly deliveryDay: string;
  readonly goods: readonly { readonly productName: string; readonly unitLabel: string; readonly quantity: number }[];
  /** Why the territory let it through, as the end of a sentence. */
  readonly note: string;
  readonly url: string;
}

interface Reader {
  readonly name: string;
  readonly locale: Locale;
}

type Words = Record<'subject' | 'late' | 'next' | 'label', string>;

/** To the buyer: what was ordered in their name past the hour, and why. */
export function lateOrderForYouLetter(to: Reader, said: LateOrderSaid): LetterBody {
  return letter(to, said, to.locale === 'fr' ? forYouInFrench(said) : forYouInEnglish(said));
}

/** To the producer: what somebody who had ordered nothing asks now, and that the territory let it. */
export function lateOrderToPrepareLetter(to: Reader, said: LateOrderSaid): LetterBody {
  return letter(to, said, to.locale === 'fr' ? toPrepareInFrench(said) : toPrepareInEnglish(said));
}

function letter({ name, locale }: Reader, { goods, url }: LateOrderSaid, words: Words): LetterBody {
  return {
    subject: words.subject,
    heading: locale === 'fr' ? `Bonjour ${name}` : `Hello ${name}`,
    paragraphs: [words.late, words.next],
    facts: goods.map(({ productName, unitLabel, quantity }) => ({
      label: productName,
      value: `${quantity} × ${unitLabel}`,
    })),
    action: { label: words.label, url },
    short: { words: words.subject, url },
  };
}

function forYouInFrench({ reference, deliveryDay, note }: LateOrderSaid): Words {
  return {
    subject: `Le territoire a commandé pour vous : ${reference}`,
    late: `Pour ${dayInWords(deliveryDay, 'fr')}. L’heure de ces produits était passée ; le territoire les a laissé passer : ${note}.`,
    next: 'Leur heure étant passée, cette commande ne se reprend plus seule. Si ce n’est pas ce que vous vouliez, appelez le territoire dès maintenant.',
    label: 'Voir ma commande',
  };
}

function forYouInEnglish({ reference, deliveryDay, note }: LateOrderSaid): Words {
  return {
    subject: `The territory ordered for you: ${reference}`,
    late: `For ${dayInWords(deliveryDay, 'en')}. The hour of these goods had passed; the territory let them through: ${note}.`,
    next: 'As their hour has passed, you cannot take this order back by yourself. If it is not what you wanted, call the territory now.',
    label: 'See my order',
  };
}

function toPrepareInFrench({ buyerName, deliveryDay, note, goods }: LateOrderSaid): Words {
  return {
    subject: `Commandé après l’heure : ${buyerName}, ${namesOf(goods)}`,
    late: `${buyerName} vous commande pour ${dayInWords(deliveryDay, 'fr')}. L’heure était passée ; le territoire l’a laissé passer : ${note}.`,
    next: 'La vente est encore ouverte : vous en répondrez avec le reste de votre commande, après l’heure limite. Si c’est impossible, appelez le territoire dès maintenant.',
    label: 'Ouvrir Maillon',
  };
}

function toPrepareInEnglish({ buyerName, deliveryDay, note, goods }: LateOrderSaid): Words {
  return {
    subject: `Ordered past the hour: ${buyerName}, ${namesOf(goods)}`,
    late: `${buyerName} orders from you for ${dayInWords(deliveryDay, 'en')}. The hour had passed; the territory let it through: ${note}.`,
    next: 'The sale is still open: you will answer for it with the rest of your order, after the cut-off. If it cannot be done, call the territory now.',
    label: 'Open Maillon',
  };
}

function namesOf([first, ...more]: LateOrderSaid['goods']): string {
  return `${first!.quantity} × ${first!.productName}${more.length ? ` + ${more.length}` : ''}`;
}
