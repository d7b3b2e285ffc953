import type { RefusalSentence } from '@maillon/platform/contract';

/** Why a row of a file is refused beside a producer's own table. */
export const tableFileRefusals = {
  'file-too-long': {
    kind: 'BAD_INPUT',
    fr: 'Ce fichier a plus de {most} lignes : partagez-le.',
    en: 'This file has more than {most} rows: split it.',
  },
  'row-of-another': {
    kind: 'BAD_INPUT',
    fr: 'Cette ligne est celle d’un autre producteur : son SIRET est {siret}.',
    en: 'This row belongs to another producer: its SIRET is {siret}.',
  },
  'row-unclear': {
    kind: 'BAD_INPUT',
    fr: 'Plusieurs offres du tableau répondent à cette ligne : précisez la référence du produit ou les jours.',
    en: 'Several offers of the table answer to this row: add the product’s reference or the days.',
  },
  'unit-unreadable': {
    kind: 'BAD_INPUT',
    fr: '« {unit} » ne dit pas ce qu’il contient : écrivez par exemple « cagette de 5 kg », « botte » ou « barquette de 250 g ».',
    en: '“{unit}” does not say what it holds: write for example “cagette de 5 kg”, “botte” or “barquette de 250 g”.',
  },
  'pause-unreadable': {
    kind: 'BAD_INPUT',
    fr: '« {text} » : écrivez oui ou non pour dire si l’offre est en pause.',
    en: '“{text}”: write yes or no to say whether the offer is paused.',
  },
} as const satisfies Record<string, RefusalSentence>;
