import { defineRefusals } from '@maillon/platform/contract';
import { importRefusals } from './catalogue-import.refusals';
import { priceListRefusals } from './price-lists.refusals';
import { sheetRefusals } from './sheets.refusals';
import { tableFileRefusals } from './table-file.refusals';

export const catalogueRefusals = defineRefusals('catalogue', {
  'offer-exhausted': {
    fr: 'Pas assez de « {product} » : il en reste {left}.',
    en: 'Not enough “{product}”: {left} left.',
  },
  'offer-on-demand': {
    fr: '« {product} » n’a pas été confirmé depuis trop longtemps pour être réservé : posez la question au producteur.',
    en: '“{product}” was confirmed too long ago to be reserved: ask the producer.',
  },
  'offer-paused-already': {
    fr: 'L’offre « {product} » est déjà en pause.',
    en: 'The offer “{product}” is paused already.',
  },
  'offer-open-already': {
    fr: 'L’offre « {product} » est déjà en vente.',
    en: 'The offer “{product}” is on sale already.',
  },
  'offer-withdrawn': {
    fr: 'L’offre « {product} » a été retirée.',
    en: 'The offer “{product}” was withdrawn.',
  },
  'offer-promised': {
    fr: 'Cette offre est promise à un acheteur : sa quantité et son prix sont ceux de votre accord.',
    en: 'This offer is promised to one buyer: its quantity and price are those of your agreement.',
  },
  'quantity-below-reserved': {
    fr: '{taken} unités sont déjà commandées : la quantité ne peut pas descendre en dessous.',
    en: '{taken} units are already ordered: the quantity cannot go below that.',
  },
  'shares-exceed-declared': {
    fr: 'Vous en avez déclaré {declared} : les parts des voies de vente font {asked}, c’est plus qu’il n’y en a.',
    en: 'You declared {declared}: the shares of the sales channels come to {asked}, which is more than there is.',
  },
  'days-taken': {
    fr: '{taken} unités sont déjà commandées : les jours peuvent s’étendre, pas se réduire.',
    en: '{taken} units are already ordered: the days can be extended, not cut short.',
  },
  'producer-suspended': {
    fr: 'Votre participation est suspendue : rien de nouveau ne peut être mis en vente. Ce qui est commandé reste à livrer.',
    en: 'Your participation is suspended: nothing new can be put on sale. What is ordered is still to be delivered.',
  },
  'price-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {price} » n’est pas un prix : un montant positif en euros, quatre décimales au plus, 9 999 € au plus.',
    en: '“{price}” is not a price: a positive amount in euros, at most four decimals, at most €9,999.',
  },
  'price-in-past': {
    kind: 'BAD_INPUT',
    fr: 'Un prix ne peut changer qu’à partir du {today} : les jours passés gardent le leur.',
    en: 'A price can only change from {today} on: past days keep theirs.',
  },
  'days-offered': {
    fr: 'Cette unité est déjà proposée sur ces jours : modifiez sa ligne, ou choisissez d’autres jours.',
    en: 'This unit is on offer on these days already: change its row, or choose other days.',
  },
  'unit-differs': {
    fr: 'Ce produit a déjà un conditionnement « {label} », qui contient autre chose : choisissez un autre nom.',
    en: 'This product has a unit called “{label}” already, which holds something else: choose another name.',
  },
  ...importRefusals,
  ...tableFileRefusals,
  ...priceListRefusals,
  ...sheetRefusals,
});
