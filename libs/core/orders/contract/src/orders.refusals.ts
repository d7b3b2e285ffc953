import { defineRefusals } from '@maillon/platform/contract';
import { auctionRefusals } from './auction-refusals';
import { lateRefusals } from './late-refusals';

/** Refusals of this module, and the reasons that it writes beside a line: each a code with its two sentences. */
export const ordersRefusals = defineRefusals('orders', {
  'session-times': {
    kind: 'BAD_INPUT',
    fr: 'L’heure limite doit être à venir, suivre l’ouverture et précéder la livraison.',
    en: 'The cut-off must be still to come, after the opening and before the delivery.',
  },
  'session-exists': {
    fr: 'Une session « {name} » existe déjà pour la livraison du {day}.',
    en: 'A session “{name}” already exists for the delivery of {day}.',
  },
  'session-not-open': {
    fr: 'La session « {name} » est annulée : il n’y a rien à clore.',
    en: 'The session “{name}” is cancelled: there is nothing to close.',
  },
  'cut-off-not-reached': {
    fr: 'L’heure limite de la session « {name} » n’est pas encore passée.',
    en: 'The cut-off of the session “{name}” has not passed yet.',
  },
  'session-firm': {
    fr: 'L’heure limite de la session « {name} » est passée : ses commandes sont fermes et ne s’annulent plus ensemble.',
    en: 'The cut-off of the session “{name}” has passed: its orders are firm and can no longer be cancelled together.',
  },
  'cancel-reason-missing': {
    kind: 'BAD_INPUT',
    fr: 'Dites pourquoi la session est annulée : les acheteurs le liront.',
    en: 'Say why the session is cancelled: the buyers will read it.',
  },
  'session-closed': {
    fr: 'La session « {name} » ne prend pas de commande en ce moment.',
    en: 'The session “{name}” takes no orders at this time.',
  },
  'buyer-missing': {
    kind: 'FORBIDDEN',
    fr: 'Pour commander, agissez au nom d’un établissement qui achète dans ce territoire.',
    en: 'To order, act for an establishment that buys in this territory.',
  },
  'buyer-suspended': {
    kind: 'FORBIDDEN',
    fr: 'L’établissement « {name} » ne peut pas commander en ce moment dans ce territoire.',
    en: 'The establishment “{name}” cannot order in this territory at present.',
  },
  'offer-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Un produit du panier n’est pas proposé pour ce jour de livraison.',
    en: 'A product of the basket is not offered for this delivery day.',
  },
  'quantity-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Une quantité est un nombre entier, de 1 à {most} ; 0 retire la ligne.',
    en: 'A quantity is a whole number from 1 to {most}; 0 takes the line out.',
  },
  'terms-range': {
    kind: 'BAD_INPUT',
    fr: 'Le minimum ne dépasse pas la quantité voulue, et le maximum n’est pas en dessous ; tous deux sont des nombres entiers, de 1 à {most}.',
    en: 'The minimum is not above the quantity wanted, nor the maximum below it; both are whole numbers from 1 to {most}.',
  },
  'ceiling-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {price} » n’est pas un prix plafond : un montant positif en euros, quatre décimales au plus.',
    en: '“{price}” is not a price ceiling: a positive amount in euros, at most four decimals.',
  },
  'above-ceiling': {
    fr: '« {product} » est à {price} €, au-dessus de votre plafond de {ceiling} €. Relevez le plafond ou retirez la ligne.',
    en: '“{product}” costs €{price}, above your ceiling of €{ceiling}. Raise the ceiling or take the line out.',
  },
  ...auctionRefusals,
  'too-many-lines': {
    kind: 'BAD_INPUT',
    fr: 'Un panier tient {most} lignes au plus.',
    en: 'A basket holds at most {most} lines.',
  },
  'basket-empty': { fr: 'Votre panier est vide.', en: 'Your basket is empty.' },
  'basket-changed': {
    fr: 'Votre panier a changé depuis que vous l’avez vu. Relisez-le avant de commander.',
    en: 'Your basket has changed since you saw it. Read it again before ordering.',
  },
  'delivery-fee-rose': {
    fr: 'Recevoir cette commande coûte maintenant {fee} € HT, et non plus {seen} €. Relisez-la avant de commander.',
    en: 'Receiving this order now costs €{fee} excluding VAT, and no longer €{seen}. Read it again before ordering.',
  },
  'price-rose': {
    fr: '« {product} » : le prix est passé de {then} € à {now} € depuis que vous l’avez vu. Acceptez-le dans votre panier, ou retirez la ligne.',
    en: '“{product}”: the price has gone from €{then} to €{now} since you saw it. Accept it in your basket, or take the line out.',
  },
  'below-minimum': {
    fr: 'Une commande commence à {minimum} € hors taxes ; il manque {missing} €.',
    en: 'An order starts at €{minimum} excluding VAT; €{missing} is missing.',
  },
  'below-producer-minimum': {
    fr: '« {producer} » : une commande commence à {minimum} € hors taxes chez un même producteur ; il manque {missing} €.',
    en: '“{producer}”: an order starts at €{minimum} excluding VAT with one producer; €{missing} is missing.',
  },
  'ordered-too-late': {
    fr: '« {product} » se commande avant le {day} à {time} pour ce jour de livraison.',
    en: '“{product}” has to be ordered before {time} on {day} for this delivery day.',
  },
  'weekday-not-served': {
    kind: 'BAD_INPUT',
    fr: 'Les règles du territoire ne prévoient pas de livraison ce jour de la semaine ({day}).',
    en: 'The rules of the territory foresee no delivery on this day of the week ({day}).',
  },
  'day-closed': {
    kind: 'BAD_INPUT',
    fr: 'Les règles du territoire ne prévoient pas de livraison le {day} : {label}.',
    en: 'The rules of the territory foresee no delivery on {day}: {label}.',
  },
  'cut-off-too-late': {
    kind: 'BAD_INPUT',
    fr: 'Pour une livraison le {day}, les règles du territoire ferment les commandes au plus tard le {latestDay} à {latestTime}.',
    en: 'For a delivery on {day}, the rules of the territory close orders at {latestTime} on {latestDay} at the latest.',
  },
  'minimum-missed': {
    fr: 'Le producteur ne vient pas : toutes les commandes ensemble n’ont pas atteint son minimum.',
    en: 'The producer does not come: all orders together did not reach the minimum.',
  },
  'day-on-sale': {
    fr: 'la vente du {day} (« {name} ») a commencé avec les règles actuelles.',
    en: 'the sale of {day} (“{name}”) has begun under the present rules.',
  },
  'offer-exhausted': {
    fr: '« {product} » : il n’en reste que {left}.',
    en: '“{product}”: only {left} left.',
  },
  'fulfilment-infeasible': {
    fr: 'Cette façon de recevoir la commande n’est plus possible. Choisissez-en une autre.',
    en: 'This way of receiving the order is no longer possible. Choose another.',
  },
  'order-ended': {
    fr: 'La commande {reference} est terminée : elle ne change plus.',
    en: 'The order {reference} has ended: it no longer changes.',
  },
  'order-firm': {
    fr: 'L’heure limite est passée : la commande {reference} est ferme. De telles denrées ne s’annulent pas à moins de {days} jours de la livraison ({source}). Proposez un changement au producteur.',
    en: 'The cut-off has passed: the order {reference} is firm. Such goods cannot be cancelled within {days} days of the delivery ({source}). Offer the producer a change.',
  },
  'served-in-full': { fr: 'Servie en entier.', en: 'Served in full.' },
  'served-in-part': {
    fr: 'Servie en partie : {left} sur {quantity}, le reste de l’offre était déjà promis.',
    en: 'Served in part: {left} of {quantity}, the rest of the offer was already promised.',
  },
  'below-line-minimum': {
    fr: '« {product} » : il en restait moins que votre minimum, la ligne ne vient pas.',
    en: '“{product}”: less was left than your minimum, the line does not come.',
  },
  'producer-below-minimum': {
    fr: 'Le producteur ne peut pas atteindre votre minimum : {note}.',
    en: 'The producer cannot reach your minimum: {note}.',
  },
  'offer-withdrawn': {
    fr: 'Le producteur a retiré « {product} » de la vente.',
    en: 'The producer withdrew “{product}” from sale.',
  },
  'no-feasible-stop': {
    fr: 'Aucun passage ne permet de livrer cette commande.',
    en: 'No stop makes it possible to deliver this order.',
  },
  'session-cancelled': {
    fr: 'La vente a été annulée : {note}.',
    en: 'The sale was cancelled: {note}.',
  },
  'cancelled-in-time': {
    fr: 'Annulée avant l’heure limite.',
    en: 'Cancelled before the cut-off.',
  },
  'supplier-order-moved-on': {
    fr: 'La commande {reference} en est à une autre étape : cela ne se fait plus.',
    en: 'The order {reference} is at another step: this can no longer be done.',
  },
  'answer-quantity': {
    kind: 'BAD_INPUT',
    fr: '« {product} » : répondez un nombre entier, de 0 à {asked}.',
    en: '“{product}”: answer a whole number from 0 to {asked}.',
  },
  'answer-reason-missing': {
    kind: 'BAD_INPUT',
    fr: '« {product} » : dites pourquoi il y en aura moins, les acheteurs le liront.',
    en: '“{product}”: say why there will be less, the buyers will read it.',
  },
  'answer-given': {
    fr: '« {product} » : une réponse a déjà été donnée. Ce qui manque encore se dit en préparant.',
    en: '“{product}”: an answer was given already. Say what else is missing when preparing.',
  },
  'producer-short': {
    fr: 'Le producteur ne peut pas tout fournir : {note}.',
    en: 'The producer cannot supply all of it: {note}.',
  },
  substituted: {
    fr: 'À la place de « {note} », comme vous le souhaitiez ou l’avez accepté.',
    en: 'In the place of “{note}”, as you wished or accepted.',
  },
  'substitute-declined': { fr: 'Remplacement non voulu.', en: 'Substitute not wanted.' },
  'nobody-fetches-there': {
    fr: 'Rien n’est plus collecté chez {producer} pour cette livraison.',
    en: 'Nothing more is fetched from {producer} for this delivery.',
  },
  'proposal-over': {
    fr: 'Cette proposition est close : l’heure est passée, ou une réponse a été donnée.',
    en: 'This proposal is over: its hour has passed, or an answer was given.',
  },
  'substitute-prepared': {
    fr: '« {product} » est déjà préparé par {producer} : il ne se rend plus.',
    en: '“{product}” is already prepared by {producer}: it can no longer be given back.',
  },
  'order-not-firm': {
    fr: 'La commande {reference} n’est pas encore ferme : changez-la directement.',
    en: 'The order {reference} is not firm yet: change it directly.',
  },
  'nothing-changes': {
    kind: 'BAD_INPUT',
    fr: '« {product} » : c’est déjà la quantité attendue.',
    en: '“{product}”: this is the expected quantity already.',
  },
  'amendment-waiting': {
    fr: '« {product} » : une demande attend déjà la réponse du producteur.',
    en: '“{product}”: a request already waits for the producer’s answer.',
  },
  'amendment-too-late': {
    fr: '« {product} » est préparé, ou va l’être : il est trop tard pour le changer.',
    en: '“{product}” is prepared, or about to be: it is too late to change it.',
  },
  'amendment-over': {
    fr: 'Cette demande est close : l’heure est passée, ou une réponse a été donnée.',
    en: 'This request is over: its hour has passed, or an answer was given.',
  },
  'overweight-over': {
    fr: '« {product} » : l’heure est passée, ou une réponse a été donnée.',
    en: '“{product}”: the hour has passed, or an answer was given.',
  },
  ...lateRefusals,
  amended: {
    fr: 'Retiré à la demande de l’acheteur, avec l’accord du producteur.',
    en: 'Taken out as the buyer asked and the producer agreed.',
  },
  overridden: {
    fr: 'Ajouté par le territoire après l’heure limite : {note}.',
    en: 'Added by the territory past the cut-off: {note}.',
  },
});
