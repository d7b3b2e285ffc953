import { defineRefusals } from '@maillon/platform/contract';

export const clickAndCollectRefusals = defineRefusals('click-and-collect', {
  'slot-times': {
    kind: 'BAD_INPUT',
    fr: 'Un créneau commence avant de finir, un jour de 1 (lundi) à 7 (dimanche).',
    en: 'A slot starts before it ends, on a day from 1 (Monday) to 7 (Sunday).',
  },
  'slot-repeated': {
    kind: 'BAD_INPUT',
    fr: 'Le même créneau est donné deux fois.',
    en: 'The same slot is given twice.',
  },
  'slot-taken': {
    fr: 'Des commandes sont attendues dans le créneau de {from} à {to} : il ne peut être ni retiré ni déplacé.',
    en: 'Orders are expected in the slot from {from} to {to}: it can be neither removed nor moved.',
  },
  'slot-full': { fr: 'Ce créneau est complet.', en: 'This slot is full.' },
  'slot-gone': { fr: 'Le créneau de retrait n’existe plus.', en: 'The pickup slot no longer exists.' },
  'commune-unknown': {
    kind: 'BAD_INPUT',
    fr: 'La commune {inseeCode} n’est pas dans le périmètre du territoire.',
    en: 'The commune {inseeCode} is not in the territory’s perimeter.',
  },
  'not-prepared': {
    fr: 'Le producteur n’a pas encore préparé cette commande.',
    en: 'The producer has not prepared this order yet.',
  },
  'already-received': {
    fr: 'Les caisses de ce producteur sont déjà arrivées.',
    en: 'The crates of this producer have already arrived.',
  },
  'nothing-to-receive': {
    fr: 'Aucune caisse de ce producteur n’est attendue à un point de retrait.',
    en: 'No crate of this producer is expected at a pickup place.',
  },
  'wrong-code': {
    fr: 'Ce n’est pas le code de cette commande.',
    en: 'This is not the code of this order.',
  },
  'already-handed-over': {
    fr: 'Cette commande a déjà été remise.',
    en: 'This order was already handed over.',
  },
  'goods-not-there': {
    fr: 'Les caisses de cette commande ne sont pas encore arrivées.',
    en: 'The crates of this order have not arrived yet.',
  },
});
