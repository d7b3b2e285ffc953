import { defineLetterKind } from '@maillon/platform/contract';

export const expiringKind = defineLetterKind({
  name: 'certificates.expiring',
  title: { fr: 'Certificat bientôt échu', en: 'Certificate about to end' },
  when: {
    fr: '60, 30 et 7 jours avant la fin d’un de vos certificats, tant qu’il n’est pas renouvelé.',
    en: '60, 30 and 7 days before one of your certificates ends, as long as it is not renewed.',
  },
  roles: ['producer'],
  times: ['at-once', 'digest', 'never'],
  ifUnsure: 'again',
});

export const verifiedKind = defineLetterKind({
  name: 'certificates.verified',
  title: { fr: 'Certificat vérifié', en: 'Certificate verified' },
  when: {
    fr: 'Quand l’administration a vérifié un certificat que vous avez déposé.',
    en: 'When the administration has verified a certificate that you filed.',
  },
  roles: ['producer'],
  times: ['at-once', 'digest', 'never'],
  ifUnsure: 'leave',
});

export const lostKind = defineLetterKind({
  name: 'certificates.lost',
  title: { fr: 'Certificat échu, rejeté ou retiré', en: 'Certificate expired, rejected or revoked' },
  when: {
    fr: 'Quand un de vos certificats expire, est rejeté ou retiré.',
    en: 'When one of your certificates expires, is rejected or revoked.',
  },
  roles: ['producer'],
  times: ['at-once', 'digest'],
  necessary: {
    fr: 'Un label que rien ne prouve plus n’est plus affiché, et la décision a un motif que vous devez lire.',
    en: 'A label that nothing proves any more is shown no longer, and the decision has a reason that you have to read.',
  },
  ifUnsure: 'again',
});

export const toLookAtKind = defineLetterKind({
  name: 'certificates.to-look-at',
  title: { fr: 'Certificats à regarder', en: 'Certificates to look at' },
  when: {
    fr: 'Quand des certificats attendent une vérification, approchent de leur échéance ou sont échus.',
    en: 'When certificates wait to be verified, near their end or have expired.',
  },
  roles: ['territory-administrator'],
  times: ['digest', 'never'],
  ifUnsure: 'leave',
});
