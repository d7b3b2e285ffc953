import { defineRefusals } from '@maillon/platform/contract';

/** Refusals of this module, and the reasons that it writes beside a line: each a code with its two sentences. */
export const purchasingRefusals = defineRefusals('purchasing', {
  'no-kitchen': {
    kind: 'FORBIDDEN',
    fr: 'Pour tenir des habitudes d’achat, agissez au nom d’un établissement qui achète.',
    en: 'To keep habits of purchase, act for an establishment that buys.',
  },
  'goods-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Un de ces produits n’existe pas dans ce territoire.',
    en: 'One of these products does not exist in this territory.',
  },
  'lines-missing': {
    kind: 'BAD_INPUT',
    fr: 'Il faut au moins une ligne : choisissez un produit et une quantité.',
    en: 'At least one line is needed: choose a product and a quantity.',
  },
  'name-taken': {
    kind: 'BAD_INPUT',
    fr: 'Vous avez déjà une liste « {name} » : choisissez un autre nom.',
    en: 'You already have a list “{name}”: choose another name.',
  },
  'order-not-yours': {
    kind: 'NOT_FOUND',
    fr: 'Cette commande n’est pas une des vôtres.',
    en: 'This order is not one of yours.',
  },
  'rule-unsupported': {
    kind: 'BAD_INPUT',
    fr: 'Ce rythme n’est pas compris : choisissez des jours de la semaine ou un jour du mois.',
    en: 'This rhythm is not understood: choose days of the week or a day of the month.',
  },
  'dates-reversed': {
    kind: 'BAD_INPUT',
    fr: 'La fin ne peut pas précéder le début.',
    en: 'The end cannot come before the beginning.',
  },
  'day-not-in-rule': {
    kind: 'BAD_INPUT',
    fr: 'La commande permanente ne tombe pas le {day}.',
    en: 'The standing order does not fall on {day}.',
  },
  'day-gone': {
    kind: 'BAD_INPUT',
    fr: 'Le {day} est passé : seuls les jours à venir se changent.',
    en: '{day} has passed: only days to come can be changed.',
  },
  'standing-ended': {
    fr: 'Cette commande permanente est terminée.',
    en: 'This standing order has ended.',
  },
  'producer-away': {
    fr: '{producer} ne vend rien pour ce jour.',
    en: '{producer} sells nothing for this day.',
  },
  'not-in-auction': {
    fr: 'Ne se vend pas à cette criée : commandez-le dans une vente ordinaire.',
    en: 'Not sold at this auction: order it in an ordinary sale.',
  },
  'out-of-season': {
    fr: 'Hors saison.',
    en: 'Out of season.',
  },
  'not-on-sale': {
    fr: 'Pas proposé pour ce jour.',
    en: 'Not offered for this day.',
  },
  'other-unit-only': {
    fr: 'Proposé dans un autre conditionnement : à vous de choisir.',
    en: 'Offered in another packaging: yours to choose.',
  },
  'ceiling-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {price} » n’est pas un prix plafond : un montant positif en euros, quatre décimales au plus.',
    en: '“{price}” is not a price ceiling: a positive amount in euros, at most four decimals.',
  },
  'above-ceiling': {
    fr: 'À {price} €, au-dessus de votre plafond de {ceiling} €.',
    en: 'At €{price}, above your ceiling of €{ceiling}.',
  },
  'sold-out': {
    fr: 'Épuisé pour ce jour.',
    en: 'Sold out for this day.',
  },
  fewer: {
    fr: 'Il n’en reste que {left} sur {wanted}.',
    en: 'Only {left} of {wanted} left.',
  },
  'too-late': {
    fr: 'Se commandait avant le {day} à {time}.',
    en: 'Had to be ordered before {time} on {day}.',
  },
  'session-over': {
    fr: 'La vente était close avant que la commande ait pu être passée.',
    en: 'The sale was closed before the order could be placed.',
  },
  'basket-in-use': {
    fr: 'Votre panier contenait déjà autre chose : rien n’a été commandé à votre place.',
    en: 'Your basket already held something else: nothing was ordered in your place.',
  },
  'basket-touched': {
    fr: 'Vous avez changé le panier entre-temps : c’est à vous de le commander.',
    en: 'You changed the basket meanwhile: it is yours to order.',
  },
  'already-ordered': {
    fr: 'Vous aviez déjà commandé dans cette vente : rien n’a été ajouté.',
    en: 'You had already ordered in this sale: nothing was added.',
  },
  'served-elsewhere': {
    fr: 'Déjà servie par une autre vente du même jour.',
    en: 'Already served by another sale of the same day.',
  },
  'nothing-available': {
    fr: 'Rien de cette commande permanente n’est disponible pour ce jour.',
    en: 'Nothing of this standing order is available for this day.',
  },
  'no-way-to-receive': {
    fr: 'Aucun mode de réception n’est possible pour ce jour.',
    en: 'There is no way to receive the goods on this day.',
  },
  'nobody-to-act': {
    fr: 'Plus personne de l’établissement n’a de compte : la commande n’a pas pu être passée.',
    en: 'Nobody of the establishment has an account any more: the order could not be placed.',
  },
});
