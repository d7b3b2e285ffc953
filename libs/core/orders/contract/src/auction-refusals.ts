import type { RefusalSentence } from '@maillon/platform/contract';

/** Refusals and reasons of sales whose prices come in the morning. */
export const auctionRefusals = {
  'ceiling-needed': {
    kind: 'BAD_INPUT',
    fr: '« {product} » se vend au prix de la criée, connu demain matin : dites jusqu’à quel prix vous en voulez.',
    en: '“{product}” is sold at the auction price, known in the morning: say up to which price you want it.',
  },
  'not-in-auction': {
    kind: 'BAD_INPUT',
    fr: 'Un produit du panier ne se vend pas à cette criée, qui ne prend que les produits de la mer du jour : commandez-le dans une vente ordinaire.',
    en: 'A product of the basket is not sold at this auction, which takes the day’s seafood only: order it in an ordinary sale.',
  },
  'prices-due': {
    kind: 'BAD_INPUT',
    fr: 'Une criée du matin dit pour quelle heure ses prix sont attendus : après l’heure limite, et le jour de la livraison au plus tard. Une vente ordinaire n’en a pas.',
    en: 'A morning auction says by when its prices are due: after the cut-off, and on the delivery day at the latest. An ordinary sale has no such hour.',
  },
  'prices-not-due': {
    fr: 'La session « {name} » se clôt à l’heure où ses prix sont attendus.',
    en: 'The session “{name}” is closed at the hour when its prices are due.',
  },
  'before-prices': {
    fr: 'Ce passage a lieu avant que les prix de la criée soient connus.',
    en: 'This way of receiving comes before the auction prices are known.',
  },
  'not-an-auction': {
    kind: 'BAD_INPUT',
    fr: 'La session « {name} » n’est pas une criée : ses prix sont ceux du catalogue.',
    en: 'The session “{name}” is not an auction: its prices are those of the catalogue.',
  },
  'prices-too-early': {
    fr: '« {name} » : les commandes sont encore ouvertes. Les prix se donnent après l’heure limite.',
    en: '“{name}”: orders are still open. Prices are given after the cut-off.',
  },
  'prices-too-late': {
    fr: '« {name} » : l’heure des prix est passée, ils ne changent plus.',
    en: '“{name}”: the hour for prices has passed, they no longer change.',
  },
  'auction-price-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {product} » : donnez un prix positif en euros, quatre décimales au plus, ou 0 débarqué.',
    en: '“{product}”: give a positive price in euros, at most four decimals, or 0 landed.',
  },
  'auction-price-far': {
    kind: 'BAD_INPUT',
    fr: '« {product} » : {price} € est à plus de cinq fois, ou à moins du cinquième, du dernier cours ({last} €). Vérifiez la virgule et l’unité.',
    en: '“{product}”: €{price} is more than five times, or less than a fifth of, the last price (€{last}). Check the comma and the unit.',
  },
  'landed-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {product} » : ce qui est débarqué est un nombre entier, de 0 à {most}.',
    en: '“{product}”: what is landed is a whole number from 0 to {most}.',
  },
  'no-price': {
    fr: '« {product} » : le producteur n’a pas donné de prix ce matin. Rien ne vient, rien n’est dû.',
    en: '“{product}”: the producer gave no price this morning. Nothing comes, nothing is due.',
  },
  'nothing-landed': {
    fr: '« {product} » : rien n’a été débarqué ce matin.',
    en: '“{product}”: nothing was landed this morning.',
  },
  'landed-less': {
    fr: '« {product} » : il en a été débarqué moins que demandé, {left} sur {quantity} pour vous.',
    en: '“{product}”: less was landed than was asked for, {left} of {quantity} for you.',
  },
  'price-above-ceiling': {
    fr: '« {product} » : à la criée, le prix a dépassé votre plafond. Rien ne vient, rien n’est dû.',
    en: '“{product}”: at the auction the price rose above your ceiling. Nothing comes, nothing is due.',
  },
} satisfies Record<string, RefusalSentence>;
