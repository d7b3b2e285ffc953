import { defineRefusals } from './refusal';

export const platformRefusals = defineRefusals('platform', {
  'signed-out': {
    kind: 'UNAUTHENTICATED',
    fr: 'Votre session est terminée. Reconnectez-vous pour continuer.',
    en: 'Your session has ended. Sign in again to go on.',
  },
  'second-factor-needed': {
    kind: 'FORBIDDEN',
    fr: 'Votre rôle demande un second facteur. Activez-le, ou utilisez-le, dans « Mon compte ».',
    en: 'Your role asks for a second factor. Set it up, or use it, in “My account”.',
  },
  'no-membership': {
    kind: 'FORBIDDEN',
    fr: 'Choisissez d’abord pour quel territoire et quelle organisation vous agissez.',
    en: 'First choose the territory and the organisation for which you act.',
  },
  'not-allowed': {
    kind: 'FORBIDDEN',
    fr: 'Votre rôle dans ce territoire ne permet pas cette action.',
    en: 'Your role in this territory does not allow this.',
  },
  'not-found': {
    kind: 'NOT_FOUND',
    fr: 'Cet élément n’existe pas dans ce territoire.',
    en: 'This does not exist in this territory.',
  },
  'input-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Une valeur saisie n’est pas acceptable ; voyez le détail près du champ.',
    en: 'A value is not acceptable; see the detail beside the field.',
  },
  'too-complex': {
    kind: 'TOO_COMPLEX',
    fr: 'Cette demande est trop grande pour être servie d’un coup.',
    en: 'This request is too large to be served at once.',
  },
  'too-many-tabs': {
    kind: 'TOO_MANY',
    fr: 'Trop d’écrans suivent déjà les changements : {most} au plus par personne. Celui-ci se met à jour de temps en temps.',
    en: 'Too many screens already follow what changes: at most {most} per person. This one is brought up to date now and then.',
  },
  'live-away': {
    kind: 'TOO_MANY',
    fr: 'Les changements ne peuvent pas être suivis pour le moment. L’écran se met à jour de temps en temps.',
    en: 'What changes cannot be followed at the moment. The screen is brought up to date now and then.',
  },
  'module-disabled': {
    kind: 'FORBIDDEN',
    fr: 'Le module « {module} » n’est pas activé dans ce territoire.',
    en: 'The module “{module}” is not on in this territory.',
  },
  'module-unknown': {
    kind: 'NOT_FOUND',
    fr: 'Le module « {module} » n’existe pas.',
    en: 'There is no module “{module}”.',
  },
  'module-always-on': {
    fr: 'Le module « {module} » fait partie du socle : il est toujours actif.',
    en: 'The module “{module}” is part of the core: it is always on.',
  },
  'module-needs': {
    fr: 'Activez d’abord : {modules}.',
    en: 'Switch on first: {modules}.',
  },
  'module-needed': {
    fr: 'Désactivez d’abord ce qui en dépend : {modules}.',
    en: 'First switch off what depends on it: {modules}.',
  },
  'settings-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Ces réglages ne sont pas valables ; voyez le détail près de chaque champ.',
    en: 'These settings are not valid; see the detail beside each field.',
  },
  'setting-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Le réglage « {key} » n’existe pas dans ce module.',
    en: 'There is no setting “{key}” in this module.',
  },
  'setting-locked': {
    kind: 'FORBIDDEN',
    fr: 'Ce réglage est verrouillé à un niveau supérieur ({level}).',
    en: 'This setting is locked at a level above ({level}).',
  },
  'setting-of-territory': {
    fr: 'Le réglage « {key} » vaut pour tout le territoire : une organisation n’en a pas un à elle.',
    en: 'The setting “{key}” holds for the whole territory: an organisation has none of its own.',
  },
  'job-not-retryable': {
    fr: 'Seule une tâche échouée ou annulée peut être relancée.',
    en: 'Only a failed or cancelled job can be run again.',
  },
  'job-ended': { fr: 'Cette tâche est déjà terminée.', en: 'This job has already ended.' },
  'mail-undeliverable': {
    fr: 'Le serveur de courrier refuse l’adresse {address} : {cause}',
    en: 'The mail server refuses the address {address}: {cause}',
  },
  'mail-unsure': {
    fr: 'L’envoi de « {subject} » à {address} a été interrompu pendant que le serveur de courrier l’avait en main : peut-être est-il arrivé. Relancer la tâche l’envoie, au risque d’un double.',
    en: 'Sending “{subject}” to {address} was interrupted while the mail server had it: it may have arrived. Running the job again sends it, at the risk of a second copy.',
  },
  'letter-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Aucun courrier de ce genre ne vous est adressé dans ce territoire.',
    en: 'No letter of that kind is written to you in this territory.',
  },
  'letter-necessary': {
    kind: 'BAD_INPUT',
    fr: 'Le courrier « {title} » ne se règle pas ainsi. {reason}',
    en: 'The letter “{title}” cannot be set that way. {reason}',
  },
  'text-number-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Ce numéro ne reçoit pas de SMS : donnez un mobile, par exemple 06 12 34 56 78, ou +32… pour un autre pays.',
    en: 'That number takes no text messages: give a mobile, such as 06 12 34 56 78, or +32… for another country.',
  },
  'texts-not-here': {
    fr: 'Cette installation n’envoie pas de SMS : tout vient par e-mail.',
    en: 'This installation sends no text messages: everything comes by e-mail.',
  },
  'text-number-too-often': {
    fr: 'Trop de codes ont été demandés aujourd’hui. Réessayez demain.',
    en: 'Too many codes were asked for today. Try again tomorrow.',
  },
  'text-code-over': {
    fr: 'Ce code ne vaut plus : il a plus d’une demi-heure, ou trop d’essais. Demandez-en un autre.',
    en: 'That code is good no longer: it is over half an hour old, or was tried too often. Ask for another.',
  },
  'text-number-missing': {
    fr: 'Donnez d’abord un numéro de mobile, et le code reçu par SMS.',
    en: 'First give a mobile number, and the code that comes by text message.',
  },
  'letter-not-by-text': {
    fr: 'Le courrier « {title} » ne part que par e-mail.',
    en: 'The letter “{title}” goes by e-mail only.',
  },
  'upload-empty': { kind: 'BAD_INPUT', fr: 'Le fichier est vide.', en: 'The file is empty.' },
  'upload-too-large': {
    kind: 'BAD_INPUT',
    fr: 'Le fichier est trop gros : {most} Mo au plus.',
    en: 'The file is too large: {most} MB at most.',
  },
  'upload-type-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Ce fichier n’est pas de ceux qui servent ici : son contenu le dit, quel que soit son nom.',
    en: 'This is not a file of use here: its content says so, whatever its name.',
  },
  'upload-cut-short': {
    kind: 'BAD_INPUT',
    fr: 'Le fichier n’est arrivé qu’en partie : envoyez-le de nouveau.',
    en: 'Only a part of the file arrived: send it again.',
  },
  'upload-purpose-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Rien ici n’attend de fichier de ce genre.',
    en: 'Nothing here waits for a file of that kind.',
  },
  'upload-missing': {
    fr: 'Le fichier n’attend plus : choisissez-le de nouveau.',
    en: 'The file no longer waits: choose it again.',
  },
  'link-unknown': {
    kind: 'NOT_FOUND',
    fr: 'Ce lien n’est pas valable. Ouvrez celui du dernier message, ou connectez-vous.',
    en: 'This link is not valid. Open the one of the latest message, or sign in.',
  },
  'link-expired': {
    fr: 'Ce lien a servi son temps : il n’y a plus rien à répondre ici.',
    en: 'This link has had its time: there is nothing left to answer here.',
  },
  'already-done': {
    fr: 'Cette demande a déjà été traitée avec un autre contenu.',
    en: 'This request was already handled with other content.',
  },
  'last-administrator': {
    fr: 'Vous ne pouvez pas effacer le dernier administrateur du territoire : donnez d’abord ce rôle à quelqu’un d’autre.',
    en: 'The territory’s last administrator cannot be erased: first give that role to somebody else.',
  },
  'retention-out-of-range': {
    kind: 'BAD_INPUT',
    fr: 'Le journal se garde entre {shortest} et {longest} mois.',
    en: 'The log is kept between {shortest} and {longest} months.',
  },
  'retention-day-taken': {
    kind: 'BAD_INPUT',
    fr: 'Une durée commence un jour à venir pour lequel rien n’est encore prévu : {day} ne convient pas.',
    en: 'A duration begins on a day to come for which nothing is planned yet: {day} will not do.',
  },
  'cursor-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Le repère de page n’est pas valable ; reprenez au début de la liste.',
    en: 'The page cursor is not valid; start again from the top of the list.',
  },
});
