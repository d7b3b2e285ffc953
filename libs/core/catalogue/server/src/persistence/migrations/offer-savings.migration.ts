import { migration, tenantTable } from '@maillon/platform/server';

// What a table of offers was answered, by the id under which its changes were sent: sent again, it is answered the same.
export const offerSavings = migration('20261127T0330-catalogue-offer-savings', [
  ...tenantTable({
    name: 'offer_saving',
    columns: ['request_digest text not null', `rows jsonb not null default '[]'`, 'at timestamptz not null'],
  }),
]);
