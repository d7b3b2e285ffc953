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
  'already-member': {
    fr: '{email} a déjà ce rôle ici.',
    en: '{email} already has this role here.',
  },
  'invitation-unknown': {
    kind: 'NOT_FOUND',
    fr: 'Ce lien d’invitation n’est pas valable : il est incomplet, ou un e-mail plus récent l’a remplacé.',
    en: 'This invitation link is not valid: it is incomplete, or a later e-mail replaced it.',
  },
  'invitation-expired': {
    fr: 'Cette invitation a expiré le {day}. Demandez à {invitedBy} de vous la renvoyer.',
    en: 'This invitation expired on {day}. Ask {invitedBy} to send it again.',
  },
  'invitation-revoked': {
    fr: 'Cette invitation a été retirée. Si c’est une erreur, écrivez à {invitedBy}.',
    en: 'This invitation was taken back. If that is a mistake, write to {invitedBy}.',
  },
  'invitation-used': {
    fr: 'Cette invitation a déjà servi. Connectez-vous pour retrouver votre espace.',
    en: 'This invitation was already used. Sign in to find your space.',
  },
  'invitation-other-address': {
    fr: 'Cette invitation est pour {email}, et vous êtes connecté avec une autre adresse.',
    en: 'This invitation is for {email}, and you are signed in with another address.',
  },
  'invitation-over': {
    fr: 'Cette invitation n’attend plus de réponse.',
    en: 'This invitation no longer waits for an answer.',
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
