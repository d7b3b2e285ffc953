import type { RefusalSentence } from '@maillon/platform/contract';

/** Why a fact, a season or a photograph is not taken. */
export const sheetRefusals = {
  'season-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Une saison a douze mois, de janvier à décembre : X pleine saison, x disponible, s de conservation, - rien.',
    en: 'A season has twelve months, January to December: X full season, x available, s from store, - none.',
  },
  'season-in-past': {
    kind: 'BAD_INPUT',
    fr: 'Une saison ne se corrige qu’à partir du {today} : les jours passés gardent la leur.',
    en: 'A season is corrected from {today} on: past days keep theirs.',
  },
  'allergen-unknown': {
    kind: 'BAD_INPUT',
    fr: '« {allergen} » n’est pas l’un des quatorze allergènes.',
    en: '“{allergen}” is not one of the fourteen allergens.',
  },
  'particular-unknown': {
    kind: 'BAD_INPUT',
    fr: 'La mention « {code} » ne se dit pas de ce produit.',
    en: 'The particular “{code}” is not said of this product.',
  },
  'particular-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {value} » ne convient pas pour « {code} ». Exemple : {hint}',
    en: '“{value}” does not do for “{code}”. Example: {hint}',
  },
  'product-name-taken': {
    fr: 'Un autre de ces produits s’appelle déjà « {name} » : choisissez un nom qui les distingue.',
    en: 'Another of these products is called “{name}” already: choose a name that tells them apart.',
  },
  'gtin-invalid': {
    kind: 'BAD_INPUT',
    fr: '« {gtin} » n’est pas un GTIN : 8, 12, 13 ou 14 chiffres, le dernier étant la clé de contrôle.',
    en: '“{gtin}” is not a GTIN: 8, 12, 13 or 14 digits, the last being the check digit.',
  },
  'photo-unreadable': {
    kind: 'BAD_INPUT',
    fr: '« {name} » n’a pas pu être lu : envoyez une photo JPEG, PNG, WebP ou AVIF entière.',
    en: '“{name}” could not be read: send a whole JPEG, PNG, WebP or AVIF picture.',
  },
  'photo-too-small': {
    kind: 'BAD_INPUT',
    fr: 'La photo fait {width} × {height} pixels : il en faut au moins {least} de chaque côté.',
    en: 'The picture is {width} × {height} pixels: at least {least} are needed on each side.',
  },
  'photo-too-large': {
    kind: 'BAD_INPUT',
    fr: 'La photo fait {width} × {height} pixels, plus qu’aucun appareil n’en prend : réduisez-la.',
    en: 'The picture is {width} × {height} pixels, more than any camera takes: make it smaller.',
  },
  'photos-enough': {
    fr: 'Un produit a {most} photos au plus : retirez-en une d’abord.',
    en: 'A product has at most {most} pictures: remove one first.',
  },
  'photos-differ': {
    fr: 'Les photos ont changé entre-temps : rechargez la page, puis remettez-les dans l’ordre.',
    en: 'The pictures have changed meanwhile: reload the page, then put them in order again.',
  },
} as const satisfies Record<string, RefusalSentence>;
