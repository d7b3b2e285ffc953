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
  'state-passed': {
    fr: 'Cette étape n’est pas possible : la participation a changé d’état entre-temps. Rechargez la page.',
    en: 'This step is not possible: the participation has changed meanwhile. Reload the page.',
  },
  'reason-missing': {
    kind: 'BAD_INPUT',
    fr: 'Donnez une raison : la personne concernée la lira.',
    en: 'Give a reason: the person concerned will read it.',
  },
  'vat-number-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {number} » n’est pas un numéro de TVA : deux lettres de pays, puis le numéro, par exemple FR44732829320.',
    en: '“{number}” is not a VAT number: two letters of the country, then the number, for instance FR44732829320.',
  },
  'vat-number-mismatch': {
    kind: 'BAD_INPUT',
    fr: 'Le numéro de TVA {number} est celui d’une autre entreprise que ce SIRET.',
    en: 'The VAT number {number} is that of another firm than this SIRET.',
  },
  'iban-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Cet IBAN n’est pas valable : relisez-le sur le relevé d’identité bancaire.',
    en: 'This IBAN is not valid: read it again on the bank details.',
  },
  'naf-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {code} » n’est pas un code NAF : quatre chiffres et une lettre, par exemple 01.13Z.',
    en: '“{code}” is not a NAF code: four digits and a letter, for instance 01.13Z.',
  },
  'fact-in-future': {
    kind: 'BAD_INPUT',
    fr: 'Une donnée est valable depuis le {today} au plus tard.',
    en: 'A fact holds from {today} at the latest.',
  },
  'too-many-requests': {
    fr: 'Trop de demandes en peu de temps : patientez une minute.',
    en: 'Too many requests in a short time: wait a minute.',
  },
  'territory-unknown': {
    kind: 'NOT_FOUND',
    fr: 'Ce territoire ne prend pas d’inscriptions.',
    en: 'This territory takes no applications.',
  },
  'application-closed': {
    fr: 'Cette demande est entre les mains du territoire : elle ne se modifie plus pour l’instant.',
    en: 'This application is in the hands of the territory: it cannot be changed for now.',
  },
  'application-incomplete': {
    kind: 'BAD_INPUT',
    fr: 'Il manque encore des réponses ; voyez les champs signalés.',
    en: 'Some answers are still missing; see the fields marked.',
  },
  'answer-missing': { kind: 'BAD_INPUT', fr: 'Une réponse est attendue ici.', en: 'An answer is needed here.' },
  'consent-missing': {
    kind: 'BAD_INPUT',
    fr: 'Votre accord est nécessaire pour que le territoire examine la demande.',
    en: 'Your consent is needed for the territory to examine the application.',
  },
  'application-unclear': {
    fr: 'La demande de {name} demande un examen : ouvrez-la.',
    en: 'The application of {name} needs a look: open it.',
  },
  'not-managed': {
    fr: 'Ce producteur agit déjà pour lui-même.',
    en: 'This producer already acts for itself.',
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
    fr: 'Le fichier est trop gros : 5 Mo et 50 000 lignes au plus.',
    en: 'The file is too large: 5 MB and 50,000 rows at most.',
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
