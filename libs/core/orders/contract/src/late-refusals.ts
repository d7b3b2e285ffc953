import type { RefusalSentence } from '@maillon/platform/contract';

/** Refusals of what only a manager orders, past an hour. */
export const lateRefusals = {
  'override-reason-missing': {
    kind: 'BAD_INPUT',
    fr: 'Dites pourquoi vous commandez après l’heure.',
    en: 'Say why you order past the hour.',
  },
  'not-late': {
    fr: '« {product} » se commande encore : personne n’a besoin de passer outre.',
    en: '“{product}” can still be ordered: nobody needs to override anything.',
  },
  'has-an-order': {
    fr: '« {name} » a déjà la commande {reference} dans cette vente : ajoutez-y ces produits.',
    en: '“{name}” already has the order {reference} in this sale: add these goods to it.',
  },
} satisfies Record<string, RefusalSentence>;
