import { defineRefusals } from '@maillon/platform/contract';

export const rulebookRefusals = defineRefusals('rulebook', {
  'family-not-admitted': {
    fr: '« {product} » : les règles du territoire n’admettent pas cette famille ({family}).',
    en: '“{product}”: the rules of the territory do not admit this family ({family}).',
  },
  'label-demanded': {
    fr: '« {product} » : les règles du territoire demandent un de ces labels, prouvé le jour de la livraison : {labels}.',
    en: '“{product}”: the rules of the territory demand one of these labels, backed on the day of delivery: {labels}.',
  },
  'not-local': {
    fr: '« {product} » : les règles du territoire n’admettent que des produits locaux, et celui-ci ne l’est pas.',
    en: '“{product}”: the rules of the territory admit local products only, and this one is not.',
  },
  'too-early': {
    fr: 'De nouvelles règles ne peuvent commencer qu’au {earliest} : {reason}',
    en: 'New rules cannot begin before {earliest}: {reason}',
  },
  'starts-tomorrow': {
    fr: 'les jours passés et celui d’aujourd’hui gardent les leurs.',
    en: 'past days and today keep theirs.',
  },
  'day-taken': {
    fr: 'Une autre version commence déjà le {day} : retirez-la d’abord, ou choisissez un autre jour.',
    en: 'Another version already begins on {day}: withdraw it first, or choose another day.',
  },
  'nothing-new': {
    fr: 'Ces règles sont celles qui valent déjà ce jour-là : il n’y a rien à publier.',
    en: 'These are the rules that already hold on that day: there is nothing to publish.',
  },
  'in-use': {
    fr: 'Cette version ne peut plus être retirée : {reason} Publiez-en une nouvelle, qui la remplacera.',
    en: 'This version can no longer be withdrawn: {reason} Publish a new one, which will take its place.',
  },
  begun: { fr: 'elle vaut depuis le {day}.', en: 'it has held since {day}.' },
  invalid: {
    kind: 'BAD_INPUT',
    fr: 'Ces règles se contredisent ou sont incomplètes.',
    en: 'These rules contradict themselves or are incomplete.',
  },
  'label-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Aucun certificat ne peut prouver ce label : {label}.',
    en: 'No certificate can back this label: {label}.',
  },
  'labels-missing': { kind: 'BAD_INPUT', fr: 'Choisissez au moins un label.', en: 'Choose at least one label.' },
  'family-twice': {
    kind: 'BAD_INPUT',
    fr: 'Cette famille est nommée deux fois.',
    en: 'This family is named twice.',
  },
  'family-excluded': {
    kind: 'BAD_INPUT',
    fr: 'Cette famille n’est pas admise à la vente : la règle ne servirait à rien.',
    en: 'This family is not admitted: the rule would be of no use.',
  },
  'local-nowhere': {
    kind: 'BAD_INPUT',
    fr: 'Rien ne serait local : choisissez au moins un critère.',
    en: 'Nothing would be local: choose at least one criterion.',
  },
  'family-cut-off-late': {
    kind: 'BAD_INPUT',
    fr: 'L’heure limite d’une famille ne peut pas suivre celle du territoire.',
    en: 'The cut-off of a family cannot come after that of the territory.',
  },
});
