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
  'siret-rounded': {
    kind: 'BAD_INPUT',
    fr: 'Le tableur a arrondi le SIRET en « {siret} » : ses derniers chiffres sont perdus. Ressaisissez-le comme texte.',
    en: 'The spreadsheet rounded the SIRET to “{siret}”: its last digits are lost. Type it again as text.',
  },
  'siret-zeros': {
    kind: 'BAD_INPUT',
    fr: 'Les zéros perdus au début du SIRET ont été remis : {siret}.',
    en: 'The zeros lost at the start of the SIRET were put back: {siret}.',
  },
  'siren-alone': {
    kind: 'BAD_INPUT',
    fr: '{siren} est un SIREN (9 chiffres) : donnez le SIRET de l’établissement (14 chiffres).',
    en: '{siren} is a SIREN (9 digits): give the SIRET of the site (14 digits).',
  },
  'siren-completed': {
    kind: 'BAD_INPUT',
    fr: 'Le SIREN a été complété par l’établissement que le territoire connaît : {siret}.',
    en: 'The SIREN was completed by the site that the territory knows: {siret}.',
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
  'probable-duplicate': {
    kind: 'BAD_INPUT',
    fr: 'Ressemble à {name} (SIRET {siret}) : est-ce le même producteur ?',
    en: 'Looks like {name} (SIRET {siret}): is it the same producer?',
  },
  'contact-shared': {
    kind: 'BAD_INPUT',
    fr: '{name} a le même téléphone ou la même adresse électronique.',
    en: '{name} has the same telephone or e-mail address.',
  },
  'row-merged': {
    kind: 'BAD_INPUT',
    fr: 'Fusionnée avec {name} (SIRET {siret}).',
    en: 'Merged with {name} (SIRET {siret}).',
  },
  'row-empty': { kind: 'BAD_INPUT', fr: 'La ligne est vide.', en: 'The row is empty.' },
  'row-total': { kind: 'BAD_INPUT', fr: 'La ligne est un total.', en: 'The row is a total.' },
  'row-heading': { kind: 'BAD_INPUT', fr: 'La ligne répète les intitulés.', en: 'The row repeats the headings.' },
  'row-note': { kind: 'BAD_INPUT', fr: 'La ligne est une note.', en: 'The row is a note.' },
  'cell-formula': {
    kind: 'BAD_INPUT',
    fr: 'Une cellule commençait comme une formule : elle a été gardée comme texte, « {text} ».',
    en: 'A cell began like a formula: it was kept as text, “{text}”.',
  },
  'cell-markup': {
    kind: 'BAD_INPUT',
    fr: 'Les balises HTML d’une cellule ont été retirées ; il reste « {text} ».',
    en: 'The HTML tags of a cell were taken out; “{text}” is left.',
  },
  'other-part': {
    fr: '{name} participe déjà au territoire, mais pas comme producteur.',
    en: '{name} already takes part in the territory, but not as a producer.',
  },
  'name-missing': { kind: 'BAD_INPUT', fr: 'La raison sociale manque.', en: 'The legal name is missing.' },
  'commune-missing': { kind: 'BAD_INPUT', fr: 'La commune manque.', en: 'The commune is missing.' },
  'commune-ambiguous': {
    kind: 'BAD_INPUT',
    fr: '« {commune} » peut désigner plusieurs communes : {candidates}. Donnez le code INSEE.',
    en: '“{commune}” may mean several communes: {candidates}. Give the INSEE code.',
  },
  'commune-mismatch': {
    kind: 'BAD_INPUT',
    fr: 'Le code INSEE {code} n’est pas celui de « {commune} ».',
    en: 'The INSEE code {code} is not that of “{commune}”.',
  },
  'commune-guessed': {
    kind: 'BAD_INPUT',
    fr: '« {written} » a été lu comme {commune}.',
    en: '“{written}” was read as {commune}.',
  },
  'family-missing': { kind: 'BAD_INPUT', fr: 'La famille de produits manque.', en: 'The product family is missing.' },
  'family-guessed': {
    kind: 'BAD_INPUT',
    fr: '« {written} » a été rangé dans la famille {family}.',
    en: '“{written}” was put in the family {family}.',
  },
  'family-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Famille de produits inconnue : « {family} ».',
    en: 'No such product family: “{family}”.',
  },
  'coordinates-swapped': {
    kind: 'BAD_INPUT',
    fr: 'Latitude et longitude étaient inversées : lues {latitude} ; {longitude}.',
    en: 'Latitude and longitude were swapped: read as {latitude}; {longitude}.',
  },
  'coordinates-converted': {
    kind: 'BAD_INPUT',
    fr: 'Les coordonnées étaient en Lambert-93 : converties en {latitude} ; {longitude}.',
    en: 'The coordinates were in Lambert-93: converted to {latitude}; {longitude}.',
  },
  'phone-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {phone} » n’est pas un numéro de téléphone.',
    en: '“{phone}” is not a telephone number.',
  },
  'second-left-out': {
    kind: 'BAD_INPUT',
    fr: 'La cellule en contient plusieurs : {kept} a été gardé.',
    en: 'The cell holds several: {kept} was kept.',
  },
  'organic-unclear': {
    kind: 'BAD_INPUT',
    fr: '« {text} » ne dit pas si la production est certifiée AB : écrivez oui ou non.',
    en: '“{text}” does not say whether the production is certified organic: write yes or no.',
  },
  'consent-unclear': {
    kind: 'BAD_INPUT',
    fr: '« {text} » ne dit pas si le producteur consent : écrivez oui ou non.',
    en: '“{text}” does not say whether the producer consents: write yes or no.',
  },
  'trades-unclear': {
    kind: 'BAD_INPUT',
    fr: '« {text} » ne dit pas si le producteur vend aux professionnels : écrivez oui ou non.',
    en: '“{text}” does not say whether the producer sells to the trade: write yes or no.',
  },
  'day-impossible': {
    kind: 'BAD_INPUT',
    fr: '« {text} » n’est pas une date : elle a été ignorée.',
    en: '“{text}” is not a date: it was left out.',
  },
  'day-in-future': {
    kind: 'BAD_INPUT',
    fr: '« {text} » est à venir : la date de vérification a été ignorée.',
    en: '“{text}” is to come: the date of verification was left out.',
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
    fr: 'Le fichier est trop gros : 12 Mo et 50 000 lignes au plus.',
    en: 'The file is too large: 12 MB and 50,000 rows at most.',
  },
  'file-unreadable': {
    kind: 'BAD_INPUT',
    fr: 'Le fichier ne se lit pas comme un tableau : {cause}',
    en: 'The file cannot be read as a table: {cause}',
  },
  'column-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Une colonne ne peut pas contenir « {field} ».',
    en: 'A column cannot hold “{field}”.',
  },
  'trial-missing': {
    fr: 'Cet essai n’existe plus ou n’est pas terminé : recommencez l’essai.',
    en: 'This trial no longer exists or has not ended: try the file again.',
  },
  'file-gone': {
    fr: 'Le fichier a déjà été effacé : envoyez-le de nouveau.',
    en: 'The file was already erased: send it again.',
  },
});
