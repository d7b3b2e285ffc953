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
