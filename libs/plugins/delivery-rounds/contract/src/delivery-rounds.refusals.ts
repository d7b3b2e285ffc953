import { defineRefusals } from '@maillon/platform/contract';

/** Refusals of this module, and the reasons that it writes beside a line: each a code with its two sentences. */
export const deliveryRoundsRefusals = defineRefusals('delivery-rounds', {
  'driver-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Cette personne n’est pas chauffeur dans ce territoire.',
    en: 'This person is not a driver in this territory.',
  },
  'stop-recorded': {
    fr: 'Cet arrêt est déjà enregistré. Rechargez la tournée pour voir ce qui l’a été.',
    en: 'This stop is already recorded. Reload the round to see how.',
  },
  'task-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Un des produits saisis n’est pas prévu à cet arrêt.',
    en: 'One of the products entered is not expected at this stop.',
  },
  'goods-not-there': {
    fr: 'Ces produits ne sont pas dans le véhicule : ils n’ont pas été préparés ou pas chargés.',
    en: 'These goods are not in the van: they were not prepared or not loaded.',
  },
  'reason-missing': {
    kind: 'BAD_INPUT',
    fr: 'Dites pourquoi l’arrêt n’a pas pu être fait.',
    en: 'Say why the stop could not be made.',
  },
  'loaded-whole': {
    kind: 'BAD_INPUT',
    fr: 'À la collecte, un produit est chargé en entier ou laissé : corrigez la préparation avec le producteur.',
    en: 'When collecting, a product is loaded whole or left: correct the preparation with the producer.',
  },
  'outside-hours': {
    fr: 'Ce créneau tombe hors de vos heures de réception.',
    en: 'This window is outside your receiving hours.',
  },
  'beyond-reach': {
    fr: 'Votre adresse est à {km} km de la plateforme ; les tournées vont jusqu’à {reach} km.',
    en: 'Your address is {km} km from the hub; rounds go as far as {reach} km.',
  },
  'no-van': {
    fr: 'Aucun véhicule n’est encore déclaré pour les tournées.',
    en: 'No van has been declared for rounds yet.',
  },
  'temperature-class': {
    fr: 'Aucun véhicule n’a le compartiment qu’il faut pour garder ces produits au froid.',
    en: 'No van has the compartment that keeps these goods cold.',
  },
  capacity: {
    fr: 'Les véhicules étaient pleins : il aurait fallu un véhicule de plus ce jour-là.',
    en: 'The vans were full: one more van would have been needed that day.',
  },
  'too-far': {
    fr: 'Aucun véhicule ne pouvait aller jusque-là et revenir dans ses heures.',
    en: 'No van could go there and back within its hours.',
  },
  'time-window': {
    fr: 'Aucun véhicule ne pouvait passer dans ce créneau ; un créneau plus large aurait été servi.',
    en: 'No van could come in this window; a wider one would have been served.',
  },
  'not-collected': {
    fr: 'Les produits ne pouvaient pas être collectés à temps chez le producteur.',
    en: 'The goods could not be collected from the producer in time.',
  },
  'stop-closed': {
    fr: 'À notre passage, l’établissement était fermé : les produits sont revenus à la plateforme.',
    en: 'The establishment was closed when we came: the goods went back to the hub.',
  },
  'stop-refused': {
    fr: 'Refusé à la livraison : les produits sont revenus à la plateforme.',
    en: 'Refused on delivery: the goods went back to the hub.',
  },
  'stop-not-found': {
    fr: 'Le chauffeur n’a pas trouvé l’adresse : les produits sont revenus à la plateforme.',
    en: 'The driver did not find the address: the goods went back to the hub.',
  },
  'stop-cold-failure': {
    fr: 'Le froid n’a pas tenu en route : les produits n’ont pas été remis et sont revenus à la plateforme.',
    en: 'The cold did not hold on the way: the goods were not handed over and went back to the hub.',
  },
  'stop-other': {
    fr: 'La remise n’a pas pu se faire : les produits sont revenus à la plateforme.',
    en: 'They could not be handed over: the goods went back to the hub.',
  },
  'not-loaded': {
    fr: 'Ces produits n’étaient pas dans le véhicule : ils n’avaient pas été préparés ou pas collectés à temps.',
    en: 'These goods were not in the van: they had not been prepared, or not collected in time.',
  },
  'switched-off': {
    fr: 'Les tournées ont été arrêtées dans ce territoire avant la clôture.',
    en: 'Rounds were switched off in this territory before the cut-off.',
  },
});
