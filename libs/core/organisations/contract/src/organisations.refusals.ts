import { defineRefusals } from '@maillon/platform/contract';

export const organisationsRefusals = defineRefusals('organisations', {
  'site-outside-perimeter': {
    fr: '{commune} n’est pas dans le périmètre du territoire.',
    en: '{commune} is not in the territory’s perimeter.',
  },
  'site-outside-supply-area': {
    fr: '{commune} n’est pas dans l’aire d’approvisionnement du territoire.',
    en: '{commune} is not in the territory’s supply area.',
  },
  'coordinates-missing': {
    kind: 'BAD_INPUT',
    fr: 'La latitude et la longitude du site manquent.',
    en: 'The latitude and longitude of the site are missing.',
  },
  'coordinates-implausible': {
    kind: 'BAD_INPUT',
    fr: 'La latitude et la longitude ({latitude} ; {longitude}) ne désignent pas un lieu en France.',
    en: 'The latitude and longitude ({latitude}; {longitude}) are not a place in France.',
  },
  'siret-missing': { kind: 'BAD_INPUT', fr: 'Le SIRET manque.', en: 'The SIRET is missing.' },
  'siret-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {siret} » n’est pas un SIRET : 14 chiffres, dont le dernier contrôle les autres.',
    en: '“{siret}” is not a SIRET: 14 digits, the last of which checks the others.',
  },
  'siret-taken': {
    fr: 'Une autre organisation du territoire porte déjà le SIRET {siret}.',
    en: 'Another organisation of the territory already has the SIRET {siret}.',
  },
  'siret-repeated': {
    kind: 'BAD_INPUT',
    fr: 'Ce SIRET figure déjà à la ligne {row} du fichier.',
    en: 'This SIRET is already on row {row} of the file.',
  },
  'other-part': {
    fr: '{name} participe déjà au territoire, mais pas comme producteur.',
    en: '{name} already takes part in the territory, but not as a producer.',
  },
  'name-missing': { kind: 'BAD_INPUT', fr: 'La raison sociale manque.', en: 'The legal name is missing.' },
  'commune-missing': { kind: 'BAD_INPUT', fr: 'La commune manque.', en: 'The commune is missing.' },
  'commune-ambiguous': {
    kind: 'BAD_INPUT',
    fr: 'Plusieurs communes s’appellent « {commune} » : donnez le code INSEE.',
    en: 'Several communes are called “{commune}”: give the INSEE code.',
  },
  'commune-mismatch': {
    kind: 'BAD_INPUT',
    fr: 'Le code INSEE {code} n’est pas celui de « {commune} ».',
    en: 'The INSEE code {code} is not that of “{commune}”.',
  },
  'family-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Famille de produits inconnue : « {family} ».',
    en: 'No such product family: “{family}”.',
  },
  'brings-to-hub-unclear': {
    kind: 'BAD_INPUT',
    fr: '« {text} » ne dit pas si le producteur apporte à la plateforme : écrivez oui ou non.',
    en: '“{text}” does not say whether the producer brings to the hub: write yes or no.',
  },
  'preparation-days-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {text} » n’est pas une liste de jours de la semaine : lun, mar ou lun-ven.',
    en: '“{text}” is not a list of days of the week: mon, tue or mon-fri.',
  },
  'loading-place-too-long': {
    kind: 'BAD_INPUT',
    fr: 'Le lieu de chargement dépasse {longest} caractères.',
    en: 'The loading place is longer than {longest} characters.',
  },
  'email-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {email} » n’est pas une adresse électronique.',
    en: '“{email}” is not an e-mail address.',
  },
  'windows-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Les créneaux doivent se suivre sans se chevaucher, par exemple 07:00-09:30.',
    en: 'Time windows must follow one another without overlap, for instance 07:00-09:30.',
  },
  'row-overflows': {
    kind: 'BAD_INPUT',
    fr: 'La ligne a plus de cellules que d’intitulés : un texte contient sans doute le séparateur.',
    en: 'The row has more cells than headings: a text probably contains the separator.',
  },
  'person-unknown': {
    fr: 'Personne n’a de compte à l’adresse {email}.',
    en: 'Nobody has an account with the address {email}.',
  },
  'not-participating': {
    fr: 'Choisissez une organisation qui participe au territoire et convient à ce rôle.',
    en: 'Choose an organisation that takes part in the territory and suits this role.',
  },
  'role-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Le rôle « {role} » n’existe pas ici.',
    en: 'There is no role “{role}” here.',
  },
  'last-administrator': {
    fr: 'C’est le dernier administrateur du territoire : nommez-en un autre d’abord.',
    en: 'This is the territory’s last administrator: name another one first.',
  },
  'file-empty': {
    kind: 'BAD_INPUT',
    fr: 'Le fichier ne contient aucune ligne sous ses intitulés.',
    en: 'The file has no row under its headings.',
  },
  'file-too-large': {
    kind: 'BAD_INPUT',
    fr: 'Le fichier est trop gros : 12 Mo et 50 000 lignes au plus.',
    en: 'The file is too large: 12 MB and 50,000 rows at most.',
  },
  'file-unreadable': {
    kind: 'BAD_INPUT',
    fr: 'Le fichier ne se lit pas comme un tableau : {cause}',
    en: 'The file cannot be read as a table: {cause}',
  },
  'file-gone': {
    fr: 'Le fichier a déjà été effacé : envoyez-le de nouveau.',
    en: 'The file was already erased: send it again.',
  },
});
