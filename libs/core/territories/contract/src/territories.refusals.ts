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
  'division-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Ce découpage n’existe pas : {code}.',
    en: 'There is no such division: {code}.',
  },
  'perimeter-empty': {
    kind: 'BAD_INPUT',
    fr: 'Un territoire commence avec au moins une commune : choisissez une intercommunalité, un arrondissement ou des communes.',
    en: 'A territory begins with at least one commune: choose an intercommunality, an arrondissement or communes.',
  },
  'code-taken': {
    fr: 'Le code {code} est déjà celui d’un autre territoire.',
    en: 'The code {code} already belongs to another territory.',
  },
  'administrator-unknown': {
    fr: 'Personne n’a de compte confirmé à l’adresse {email} : son premier administrateur doit d’abord en ouvrir un et confirmer son adresse.',
    en: 'Nobody has a confirmed account at {email}: the first administrator must open one and confirm the address before.',
  },
  'time-zone-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Fuseau horaire inconnu : {timeZone}.',
    en: 'No such time zone: {timeZone}.',
  },
  'school-year-unknown': {
    fr: 'Le calendrier scolaire de {year} n’est pas encore connu de Maillon : ajoutez ses périodes à la main.',
    en: 'Maillon does not know the school calendar of {year} yet: add its periods by hand.',
  },
  'epci-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Intercommunalité inconnue dans le découpage administratif : {siren}.',
    en: 'No such intercommunality in the administrative division: {siren}.',
  },
});
