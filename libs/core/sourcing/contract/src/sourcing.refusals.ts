import { defineRefusals } from '@maillon/platform/contract';

export const sourcingRefusals = defineRefusals('sourcing', {
  'buyer-missing': {
    fr: 'Seul un acheteur du territoire peut lancer un appel d’offres.',
    en: 'Only a buyer of the territory can ask for quotes.',
  },
  'organisation-missing': {
    fr: 'Un engagement lie un acheteur et un producteur : vous n’agissez pour aucun des deux.',
    en: 'A commitment binds a buyer and a producer: you act for neither.',
  },
  'buyer-suspended': {
    fr: 'Votre participation est suspendue : rien de nouveau ne peut être demandé.',
    en: 'Your participation is suspended: nothing new can be asked for.',
  },
  'producer-suspended': {
    fr: 'Votre participation est suspendue : rien de nouveau ne peut être proposé.',
    en: 'Your participation is suspended: nothing new can be offered.',
  },
  'partner-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Cette entreprise ne peut pas être choisie : elle n’est pas approuvée dans le territoire.',
    en: 'This firm cannot be chosen: it is not approved in the territory.',
  },
  invalid: {
    kind: 'BAD_INPUT',
    fr: 'Cet appel d’offres est incomplet ou se contredit.',
    en: 'This request is incomplete or contradicts itself.',
  },
  'reference-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Référence produit inconnue : « {reference} ».',
    en: 'No such product reference: “{reference}”.',
  },
  'reference-missing': {
    kind: 'BAD_INPUT',
    fr: 'Dites à quelle référence correspond votre produit.',
    en: 'Say which reference your product is.',
  },
  'window-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Le dernier jour de besoin ne peut pas précéder le premier, ni le suivre de plus de 92 jours.',
    en: 'The last day of need cannot come before the first, nor more than 92 days after it.',
  },
  'price-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {price} » n’est pas un prix : un montant positif en euros, quatre décimales au plus.',
    en: '“{price}” is not a price: a positive amount in euros, at most four decimals.',
  },
  'line-twice': {
    kind: 'BAD_INPUT',
    fr: 'La même ligne figure deux fois.',
    en: 'The same line is there twice.',
  },
  'deadline-past': {
    fr: 'La date limite de réponse est déjà passée : choisissez-en une à venir.',
    en: 'The deadline has passed already: choose one that is to come.',
  },
  'need-before-deadline': {
    fr: '« {wanted} » est attendu avant la date limite de réponse : avancez celle-ci ou reculez le besoin.',
    en: '“{wanted}” is needed before the deadline: move one or the other.',
  },
  'nobody-fits': {
    fr: 'Aucun producteur approuvé du territoire ne propose ces familles de produits.',
    en: 'No approved producer of the territory makes these families of products.',
  },
  'not-draft': {
    fr: 'Cet appel d’offres est déjà parti : il ne change plus.',
    en: 'This request has been sent already: it does not change any more.',
  },
  'not-open': {
    fr: 'Cet appel d’offres n’attend pas de réponses.',
    en: 'This request does not wait for answers.',
  },
  'not-closed': {
    fr: 'Le choix se fait une fois le délai de réponse passé, et une seule fois.',
    en: 'One chooses once the time for answering is over, and only once.',
  },
  'request-over': {
    fr: 'Cet appel d’offres est terminé : il n’y a plus rien à annuler.',
    en: 'This request is over: there is nothing left to cancel.',
  },
  'deadline-passed': {
    fr: 'Le délai de réponse est passé : les réponses ne changent plus.',
    en: 'The time for answering is over: answers do not change any more.',
  },
  'quote-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Cette réponse est incomplète ou ne correspond pas à la demande.',
    en: 'This answer is incomplete or does not fit the request.',
  },
  'line-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Cette ligne n’est pas de cette demande.',
    en: 'This line is not of this request.',
  },
  'validity-short': {
    kind: 'BAD_INPUT',
    fr: 'Votre prix doit tenir au moins jusqu’au jour de la date limite.',
    en: 'Your price has to hold at least until the day of the deadline.',
  },
  'above-ceiling': {
    fr: '« {wanted} » : l’acheteur paie au plus {ceiling} € HT ; votre prix revient à {price} €.',
    en: '“{wanted}”: the buyer pays at most €{ceiling} excl. VAT; your price comes to €{price}.',
  },
  'award-nothing': {
    kind: 'BAD_INPUT',
    fr: 'Retenez au moins une réponse, ou annulez l’appel d’offres.',
    en: 'Choose at least one answer, or cancel the request.',
  },
  'award-over-quote': {
    kind: 'BAD_INPUT',
    fr: '{producer} ne peut fournir que {units} × {unit}.',
    en: '{producer} can only bring {units} × {unit}.',
  },
  'award-over-need': {
    fr: '« {wanted} » : c’est plus que la quantité demandée, même au colis entier près.',
    en: '“{wanted}”: this is more than was asked for, even rounded up to a whole package.',
  },
  'quote-lapsed': {
    fr: 'Le prix de {producer} pour « {wanted} » ne tient plus depuis le {day}.',
    en: 'The price of {producer} for “{wanted}” has not held since {day}.',
  },
  'need-past': {
    fr: '« {wanted} » : le besoin est passé.',
    en: '“{wanted}”: the days of need are over.',
  },
  'terms-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Ces termes sont incomplets ou se contredisent.',
    en: 'These terms are incomplete or contradict themselves.',
  },
  'band-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Le volume maximum ne peut pas être inférieur au minimum.',
    en: 'The greatest volume cannot be less than the least.',
  },
  'season-invalid': {
    kind: 'BAD_INPUT',
    fr: 'La saison finit après avoir commencé, et dure deux ans au plus.',
    en: 'The season ends after it begins, and lasts two years at most.',
  },
  'days-missing': {
    kind: 'BAD_INPUT',
    fr: 'Choisissez des jours de livraison qui tombent dans la saison.',
    en: 'Choose days of delivery that fall within the season.',
  },
  'formula-missing': {
    kind: 'BAD_INPUT',
    fr: 'Un prix qui suit le marché demande une part, un plancher et un plafond.',
    en: 'A price that follows the market needs a share, a floor and a ceiling.',
  },
  'formula-useless': {
    kind: 'BAD_INPUT',
    fr: 'Un prix fixe n’a ni part, ni plancher, ni plafond.',
    en: 'A fixed price has no share, floor or ceiling.',
  },
  'price-band-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Le prix convenu doit se trouver entre le plancher et le plafond.',
    en: 'The agreed price has to lie between floor and ceiling.',
  },
  'season-past': {
    fr: 'Cette saison est déjà finie : proposez d’autres dates.',
    en: 'This season is over already: propose other dates.',
  },
  'version-changed': {
    fr: 'Une autre version a été écrite entre-temps : relisez-la avant de répondre.',
    en: 'Another version was written meanwhile: read it before you answer.',
  },
  'same-terms': {
    fr: 'Ces termes sont ceux de la version en cours : signez-la, ou changez quelque chose.',
    en: 'These terms are those of the present version: sign it, or change something.',
  },
  'not-negotiated': {
    fr: 'Cet engagement ne se négocie plus.',
    en: 'This commitment is no longer being negotiated.',
  },
  'not-running': {
    fr: 'Cet engagement n’est pas en cours.',
    en: 'This commitment is not running.',
  },
  'outside-season': {
    fr: 'Le {day} est hors de la saison convenue, du {from} au {to}.',
    en: '{day} is outside the agreed season, {from} to {to}.',
  },
  'not-a-delivery-day': {
    fr: 'Le {day} n’est pas un jour de livraison convenu.',
    en: '{day} is not an agreed day of delivery.',
  },
  'notice-too-short': {
    fr: 'Le producteur doit être prévenu {days} jours avant : le premier jour possible est le {earliest}.',
    en: 'The producer has to know {days} days ahead: the first possible day is {earliest}.',
  },
  'above-band': {
    fr: 'Il reste {left} à appeler dans le volume convenu : {units} est trop.',
    en: '{left} are left to be called within the agreed volume: {units} is too many.',
  },
});
