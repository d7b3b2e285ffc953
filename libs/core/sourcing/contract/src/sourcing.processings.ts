import type { Processing } from '@maillon/platform/contract';

export const sourcingProcessings: readonly Processing[] = [
  {
    what: 'sourcing.contracts',
    purpose: {
      fr: 'Demander des prix, choisir, et tenir des engagements de saison',
      en: 'Ask for prices, choose, and keep commitments of a season',
    },
    basis: {
      fr: 'Exécution d’un contrat et mesures précontractuelles (RGPD, article 6.1.b)',
      en: 'Performance of a contract and steps before it (GDPR, article 6.1.b)',
    },
    people: {
      fr: 'Qui signe un engagement, et qui écrit une remarque',
      en: 'Whoever signs a commitment, and whoever writes a remark',
    },
    data: { fr: 'Nom du signataire, instant, remarques libres', en: 'Name of the signatory, instant, free remarks' },
    recipients: {
      fr: 'L’autre partie ; l’administration du territoire',
      en: 'The other side; the administration of the territory',
    },
    kept: {
      fr: 'Signatures : cinq ans ; remarques : jusqu’à l’effacement de leur auteur',
      en: 'Signatures: five years; remarks: until their author is erased',
    },
  },
];
