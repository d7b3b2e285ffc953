import type { Locale } from '@maillon/platform/contract';
import { dayInWords, type LetterBody } from '@maillon/platform/server';
import { euros } from '../application/euros';

export interface MinimumMissedSaid {
  readonly name: string;
  readonly side: 'buyer' | 'producer';
  readonly producerName: string;
  readonly deliveryDay: string;
  readonly minimumCents: number;
  /** What all buyers together ordered; only its producer reads it. */
  readonly orderedCents: number;
  readonly lines: readonly {
    readonly productName: string;
    readonly unitLabel: string;
    readonly quantity: number;
    readonly rolledOver: boolean;
  }[];
  readonly url: string;
}

/** To whoever had lines with a producer whose pooled minimum was missed: he does not come, and nothing is owed. */
export function minimumMissedLetter(locale: Locale, said: MinimumMissedSaid): LetterBody {
  const words = (locale === 'fr' ? french : english)(said);
  return {
    subject: words.subject,
    heading: locale === 'fr' ? `Bonjour ${said.name}` : `Hello ${said.name}`,
    paragraphs: words.paragraphs,
    sections: [
      {
        heading: words.lines,
        items: said.lines.map(({ productName, unitLabel, quantity, rolledOver }) => ({
          text: productName,
          detail: `${quantity} × ${unitLabel}${rolledOver ? ` · ${words.rolled}` : ''}`,
        })),
      },
    ],
    action: { label: words.label, url: said.url },
  };
}

function french({ side, producerName, deliveryDay, minimumCents, orderedCents }: MinimumMissedSaid) {
  const day = dayInWords(deliveryDay, 'fr');
  const minimum = euros(minimumCents, 'fr');
  const isBuyer = side === 'buyer';
  return {
    subject: isBuyer
      ? `${producerName} ne livre pas ${day}`
      : `Rien à préparer ${day} : votre franco n’est pas atteint`,
    paragraphs: isBuyer
      ? [
          `Toutes les commandes ensemble n’ont pas atteint les ${minimum} € que ${producerName} demande pour venir ${day}. Ces lignes ne viendront pas, et rien n’en est dû.`,
        ]
      : [
          `Les commandes pour ${day} font ${euros(orderedCents, 'fr')} €, votre franco est de ${minimum} €. Elles sont annulées : vos quantités sont de nouveau disponibles.`,
        ],
    lines: isBuyer ? 'Ce que vous aviez commandé' : 'Ce qui vous avait été commandé',
    rolled: 'remis dans votre panier de la prochaine vente',
    label: isBuyer ? 'Voir mes commandes' : 'Ouvrir Maillon',
  };
}

function english({ side, producerName, deliveryDay, minimumCents, orderedCents }: MinimumMissedSaid) {
  const day = dayInWords(deliveryDay, 'en');
  const minimum = euros(minimumCents, 'en');
  const isBuyer = side === 'buyer';
  return {
    subject: isBuyer
      ? `${producerName} does not deliver on ${day}`
      : `Nothing to prepare for ${day}: your minimum is not reached`,
    paragraphs: isBuyer
      ? [
          `All orders together did not reach the €${minimum} that ${producerName} asks to come on ${day}. These lines will not come, and nothing is owed for them.`,
        ]
      : [
          `The orders for ${day} come to €${euros(orderedCents, 'en')}, your minimum is €${minimum}. They are cancelled: your quantities are available again.`,
        ],
    lines: isBuyer ? 'What you had ordered' : 'What had been ordered from you',
    rolled: 'put into your basket of the next sale',
    label: isBuyer ? 'See my orders' : 'Open Maillon',
  };
}
