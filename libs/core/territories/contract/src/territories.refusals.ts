import { defineRefusals } from '@maillon/platform/contract';

export const territoriesRefusals = defineRefusals('territories', {
  'commune-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Commune inconnue dans le découpage administratif : {commune}.',
    en: 'No such commune in the administrative division: {commune}.',
  },
  'perimeter-in-past': {
    fr: 'Le périmètre ne peut changer qu’à partir du {today} : les jours passés gardent le leur.',
    en: 'The perimeter can only change from {today} on: past days keep theirs.',
  },
  'perimeter-change-foreseen': {
    fr: 'Un autre changement est déjà prévu le {day} : confirmez qu’il est abandonné, ou choisissez un jour qui le suit.',
    en: 'Another change is already foreseen on {day}: confirm that it is given up, or choose a day after it.',
  },
  'epci-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Intercommunalité inconnue dans le découpage administratif : {siren}.',
    en: 'No such intercommunality in the administrative division: {siren}.',
  },
});
