import type { RefusalSentence } from '@maillon/platform/contract';

/** What may be said of a file, of a row of it, and of a cell. */
export const IMPORT_SENTENCES = {
  'coordinates-missing': {
    kind: 'BAD_INPUT',
    fr: 'La latitude et la longitude du site manquent.',
    en: 'The latitude and longitude of the site are missing.',
  },
  'coordinates-approximate': {
    kind: 'BAD_INPUT',
    fr: 'Sans position dans le fichier : placé au centre de {commune}, à confirmer sur la fiche.',
    en: 'No position in the file: placed at the centre of {commune}, to be confirmed on its page.',
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
} as const satisfies Record<string, RefusalSentence>;
