import { defineRefusals } from '@maillon/platform/contract';
import { IMPORT_SENTENCES } from './import-sentences';

export const organisationsRefusals = defineRefusals('organisations', {
  ...IMPORT_SENTENCES,
  'site-outside-perimeter': {
    fr: '{commune} n’est pas dans le périmètre du territoire.',
    en: '{commune} is not in the territory’s perimeter.',
  },
  'site-outside-supply-area': {
    fr: '{commune} n’est pas dans l’aire d’approvisionnement du territoire.',
    en: '{commune} is not in the territory’s supply area.',
  },
  'siret-known': {
    fr: 'Cette organisation a déjà le SIRET {siret} : un autre établissement est une autre organisation.',
    en: 'This organisation already has the SIRET {siret}: another site of the firm is another organisation.',
  },
  'siret-elsewhere': {
    fr: 'Le SIRET {siret} désigne déjà une autre organisation : inscrivez celle-ci sous ce SIRET plutôt que de le noter ici.',
    en: 'The SIRET {siret} already names another organisation: enrol this one under it rather than noting it here.',
  },
  'place-far-from-commune': {
    kind: 'BAD_INPUT',
    fr: 'Ce point est à {km} km de {commune} : placez le repère dans la commune.',
    en: 'This point is {km} km from {commune}: put the pin in the commune.',
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
  'vat-regime-day': {
    kind: 'BAD_INPUT',
    fr: 'Un régime de TVA se déclare un an à l’avance au plus, donc jusqu’au {latest}.',
    en: 'A VAT regime is stated at most a year ahead, so until {latest}.',
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
    fr: 'Personne n’a de compte confirmé à l’adresse {email} : invitez-la.',
    en: 'Nobody has a confirmed account with the address {email}: invite them.',
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
});
