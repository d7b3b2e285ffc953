import { defineLetterKind } from '@maillon/platform/contract';

export const invitationKind = defineLetterKind({
  name: 'organisations.invitation',
  title: { fr: 'Invitation', en: 'Invitation' },
  when: { fr: 'Quand quelqu’un vous invite à agir ici.', en: 'When somebody invites you to act here.' },
  roles: [],
  times: ['at-once'],
  necessary: {
    fr: 'Elle porte la seule clé qui ouvre l’invitation.',
    en: 'It carries the only key that opens the invitation.',
  },
  ifUnsure: 'again',
});

/** To somebody who has no role yet: what became of their application. */
export const applicationKind = defineLetterKind({
  name: 'organisations.application',
  title: { fr: 'Votre demande d’inscription', en: 'Your application' },
  when: {
    fr: 'Quand votre demande est reçue, à compléter, acceptée ou refusée.',
    en: 'When your application is received, has to be completed, is accepted or refused.',
  },
  roles: [],
  times: ['at-once'],
  necessary: {
    fr: 'Une décision se dit à qui l’a demandée.',
    en: 'A decision is told to whoever asked for it.',
  },
  ifUnsure: 'again',
});

export const participationKind = defineLetterKind({
  name: 'organisations.participation',
  title: { fr: 'Participation suspendue, reprise ou close', en: 'Participation suspended, resumed or ended' },
  when: {
    fr: 'Quand l’administration suspend, rétablit ou clôt la participation de votre organisation.',
    en: 'When the administration suspends, resumes or ends your organisation’s participation.',
  },
  roles: ['producer', 'restaurateur'],
  times: ['at-once'],
  necessary: {
    fr: 'Elle change ce que vous pouvez vendre ou commander : vous devez le savoir tout de suite.',
    en: 'It changes what you may sell or order: you have to know at once.',
  },
  ifUnsure: 'again',
});

export const applicationsWaitingKind = defineLetterKind({
  name: 'organisations.applications-waiting',
  title: { fr: 'Demandes d’inscription à examiner', en: 'Applications to look at' },
  when: {
    fr: 'Quand une demande d’inscription est déposée ou complétée.',
    en: 'When an application is submitted or completed.',
  },
  roles: ['territory-administrator'],
  times: ['digest', 'at-once', 'never'],
  ifUnsure: 'leave',
});

export const vatRegimeKind = defineLetterKind({
  name: 'organisations.vat-regime',
  title: { fr: 'Votre régime de TVA', en: 'Your VAT regime' },
  when: {
    fr: 'Quand quelqu’un d’autre que vous indique un autre régime de TVA pour votre exploitation.',
    en: 'When somebody other than you states another VAT regime for your farm.',
  },
  roles: ['producer'],
  times: ['at-once', 'digest'],
  necessary: {
    fr: 'Il change la TVA de ce que vous vendez et ce que disent vos documents.',
    en: 'It changes the VAT on what you sell and what your documents say.',
  },
  ifUnsure: 'again',
});

export const vatRegimesStatedKind = defineLetterKind({
  name: 'organisations.vat-regimes-stated',
  title: { fr: 'Régimes de TVA des producteurs', en: 'VAT regimes of producers' },
  when: {
    fr: 'Quand le régime de TVA d’un producteur change.',
    en: 'When the VAT regime of a producer changes.',
  },
  roles: ['territory-administrator'],
  times: ['digest', 'at-once', 'never'],
  ifUnsure: 'leave',
});
