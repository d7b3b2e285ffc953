import type { Locale } from '@maillon/platform/contract';

const fr = {
  week: (day: string) => `Votre semaine du ${day}`,
  nothing: 'Rien n’est proposé cette semaine-là. Réglez votre semaine type dans Maillon.',
  good: 'Tout bon',
  less: 'Moins',
  more: 'Plus de…',
  lessLead: 'Dites combien il en reste de chaque produit. 0 : il n’y en a pas.',
  moreLead: 'Dites combien vous en avez de chaque produit.',
  answered: 'Vous avez déjà répondu. Vous pouvez corriger tant que ce n’est pas commandé.',
  recorded: 'C’est noté. Voici ce qui est en vente :',
  correct: 'Corriger',
  send: 'Enregistrer',
  back: 'Revenir',
  taken: (n: number) => `${n} déjà commandés`,
  question: (buyer: string, product: string) => `${buyer} vous demande : ${product}`,
  asked: (quantity: number, unit: string, day: string) => `${quantity} × ${unit}, pour ${day}. En avez-vous ?`,
  said: (answer: number) => (answer ? `C’est noté : vous en avez ${answer}.` : 'C’est noté : vous n’en avez pas.'),
  yes: (quantity: number) => `Oui, j’en ai ${quantity}`,
  none: 'Non, je n’en ai pas',
  other: 'Une autre quantité',
  openToAll: 'Votre réponse met cette quantité en vente pour tous : le premier qui commande l’aura.',
};

const en: typeof fr = {
  week: (day) => `Your week of ${day}`,
  nothing: 'Nothing is proposed for that week. Set your usual week in Maillon.',
  good: 'All good',
  less: 'Less',
  more: 'More of…',
  lessLead: 'Say how much of each product there is. 0: none.',
  moreLead: 'Say how much of each product you have.',
  answered: 'You answered already. You can correct it as long as it is not ordered.',
  recorded: 'Noted. This is on sale:',
  correct: 'Correct it',
  send: 'Save',
  back: 'Back',
  taken: (n) => `${n} ordered already`,
  question: (buyer, product) => `${buyer} asks you for ${product}`,
  asked: (quantity, unit, day) => `${quantity} × ${unit}, for ${day}. Do you have them?`,
  said: (answer) => (answer ? `Noted: you have ${answer}.` : 'Noted: you have none.'),
  yes: (quantity) => `Yes, I have ${quantity}`,
  none: 'No, I have none',
  other: 'Another quantity',
  openToAll: 'Your answer puts this quantity on sale for everybody: whoever orders first has it.',
};

export const WORDS: Readonly<Record<Locale, typeof fr>> = { fr, en };
