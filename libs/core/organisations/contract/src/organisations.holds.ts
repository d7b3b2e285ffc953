import type { LegalHold } from '@maillon/platform/contract';

export const organisationsHolds: readonly LegalHold[] = [
  {
    what: 'organisations.applications',
    from: '2021-09-23',
    months: 36,
    keeps: [],
    source:
      'CNIL, délibération n° 2021-131 du 23 septembre 2021 (référentiel relatif à la gestion des activités commerciales) : prospects, trois ans après leur dernier contact',
    reason: {
      fr: 'Une demande refusée ou laissée en plan est gardée trois ans après le dernier échange, puis effacée avec le compte qui n’a servi qu’à elle.',
      en: 'An application that was refused or abandoned is kept three years after the last exchange, then erased with the account that served only for it.',
    },
  },
];

/** Where people may be named in words: an organisation’s own name is not among them. */
export const organisationsFreeTexts: readonly string[] = [
  'application.reason',
  'application.content',
  'application.register',
  'census_entry.facts',
  'import_file.name',
  'import_heading.heading_set',
  'import_heading.fields',
  'invitation.invited_by',
  'organisation_fact.who',
  'participation_step.who',
  'participation_step.reason',
  'producer_keeping.who',
  'producer_keeping.to',
  'site.loading_place',
];
