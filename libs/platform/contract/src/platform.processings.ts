import type { Processing } from './processing';

export const platformProcessings: readonly Processing[] = [
  {
    what: 'platform.accounts',
    purpose: {
      fr: 'Ouvrir un compte et reconnaître la personne qui se connecte',
      en: 'Give people an account and recognise who signs in',
    },
    basis: {
      fr: 'Exécution d’un contrat (RGPD, article 6.1.b)',
      en: 'Performance of a contract (GDPR, article 6.1.b)',
    },
    people: {
      fr: 'Membres des territoires et des organisations',
      en: 'Members of territories and organisations',
    },
    data: {
      fr: 'Nom, e-mail, mot de passe haché, rôles, appareils connectés (adresse réseau, navigateur)',
      en: 'Name, e-mail, hashed password, roles, signed-in devices (network address, browser)',
    },
    recipients: {
      fr: 'Administration du territoire',
      en: 'Administration of the territory',
    },
    kept: {
      fr: 'Tant que le compte sert ; les appareils, quatorze jours après leur dernier passage',
      en: 'While the account serves; devices, fourteen days after they were last seen',
    },
  },
  {
    what: 'platform.audit',
    purpose: {
      fr: 'Savoir qui a changé quoi, et le prouver',
      en: 'Know who changed what, and prove it',
    },
    basis: {
      fr: 'Intérêt légitime : sécurité (RGPD, articles 6.1.f et 32)',
      en: 'Legitimate interest: security (GDPR, articles 6.1.f and 32)',
    },
    people: {
      fr: 'Toute personne qui écrit sur la plateforme',
      en: 'Everybody who writes on the platform',
    },
    data: {
      fr: 'Acte, instant, rôle, réseau tronqué, famille du navigateur ; le nom n’y est qu’un renvoi au compte',
      en: 'Act, instant, role, truncated network, family of the browser; the name is but a reference to the account',
    },
    recipients: {
      fr: 'Administration du territoire',
      en: 'Administration of the territory',
    },
    kept: {
      fr: 'Douze mois, ou de six à trente-six par choix du territoire',
      en: 'Twelve months, or six to thirty-six by the territory’s choice',
    },
  },
  {
    what: 'platform.letters',
    purpose: {
      fr: 'Prévenir par e-mail ou par SMS de ce qui concerne la personne, comme elle l’a choisi',
      en: 'Tell people by e-mail or text message what concerns them, as they chose',
    },
    basis: {
      fr: 'Exécution d’un contrat ; intérêt légitime pour ce qui peut être refusé (RGPD, articles 6.1.b et 6.1.f)',
      en: 'Performance of a contract; legitimate interest for what may be declined (GDPR, articles 6.1.b and 6.1.f)',
    },
    people: {
      fr: 'Membres, candidats, contacts des organisations',
      en: 'Members, applicants, contacts of organisations',
    },
    data: {
      fr: 'Adresse, objet et date d’envoi, langue, choix par genre de courrier, numéro de mobile et heures calmes si la personne en donne ; le texte, jusqu’à l’envoi seulement',
      en: 'Address, subject and date of sending, language, choices by kind of letter, mobile number and quiet hours where the person gives them; the text only until it has left',
    },
    recipients: {
      fr: 'La personne elle-même ; le serveur de courrier de l’installation ; l’opérateur de SMS',
      en: 'The person; the installation’s mail server; the operator of text messages',
    },
    kept: {
      fr: 'Douze mois pour les envois ; les choix, tant que la personne a un rôle sur le territoire',
      en: 'Twelve months for what was sent; choices, while the person has a role in the territory',
    },
  },
];
