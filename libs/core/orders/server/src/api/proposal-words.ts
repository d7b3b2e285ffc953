import type { Locale } from '@maillon/platform/contract';
import type { ProposalState } from '../domain/proposal';

interface Words {
  title(product: string): string;
  missing(quantity: number, product: string, producer: string, day: string): string;
  readonly instead: string;
  /** Yes and no, for what waits and for what stands in the order already. */
  readonly answers: Readonly<Record<'open' | 'standing', readonly [string, string]>>;
  readonly silence: Readonly<Record<'substitute' | 'nothing' | 'standing', (until: string) => string>>;
  readonly decided: Readonly<Record<ProposalState, string>>;
}

const OVER = {
  fr: 'L’heure est passée : ce lien ne répond plus.',
  en: 'The hour has passed: this link no longer answers.',
};

const fr: Words = {
  title: (product) => `${product} manque`,
  missing: (quantity, product, producer, day) =>
    `Il manque ${quantity} × ${product} (${producer}) à votre commande pour ${day}.`,
  instead: 'À la place, même produit et même contenance :',
  answers: {
    open: ['Oui, je le prends', 'Non, rien à la place'],
    standing: ['Oui, je le garde', 'Non, je le rends'],
  },
  silence: {
    substitute: (until) => `Sans réponse avant ${until}, le remplacement est pris.`,
    nothing: (until) => `Sans réponse avant ${until}, rien ne vient à la place.`,
    standing: (until) => `Sans réponse avant ${until}, le remplacement reste dans votre commande.`,
  },
  decided: {
    ...{ open: OVER.fr, standing: OVER.fr },
    taken: 'C’est noté : le remplacement est dans votre commande.',
    kept: 'C’est noté : le remplacement reste dans votre commande.',
    declined: 'C’est noté : rien ne vient à la place.',
    undone: 'C’est noté : le remplacement n’est plus dans votre commande.',
    lapsed: 'L’heure est passée : rien ne vient à la place.',
  },
};

const en: Words = {
  title: (product) => `${product} is missing`,
  missing: (quantity, product, producer, day) =>
    `${quantity} × ${product} (${producer}) will be missing from your order for ${day}.`,
  instead: 'Instead, the same product with the same content:',
  answers: {
    open: ['Yes, I take it', 'No, nothing instead'],
    standing: ['Yes, I keep it', 'No, I give it back'],
  },
  silence: {
    substitute: (until) => `Without an answer before ${until}, the substitute is taken.`,
    nothing: (until) => `Without an answer before ${until}, nothing comes instead.`,
    standing: (until) => `Without an answer before ${until}, the substitute stays in your order.`,
  },
  decided: {
    ...{ open: OVER.en, standing: OVER.en },
    taken: 'Noted: the substitute is in your order.',
    kept: 'Noted: the substitute stays in your order.',
    declined: 'Noted: nothing comes instead.',
    undone: 'Noted: the substitute is no longer in your order.',
    lapsed: 'The hour has passed: nothing comes instead.',
  },
};

export const PROPOSAL_WORDS: Readonly<Record<Locale, Words>> = { fr, en };
