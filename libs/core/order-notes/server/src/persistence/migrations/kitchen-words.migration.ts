import { migration, tenantTable } from '@maillon/platform/server';

const word = tenantTable({
  name: 'kitchen_word',
  columns: [
    'buyer_id uuid not null',
    `words text not null check (words <> '' and length(words) <= 80)`,
    'product_id uuid not null',
    'chosen_at timestamptz not null',
  ],
  references: { buyer_id: 'participation', product_id: 'product' },
  unique: [['buyer_id', 'words']],
});

export const kitchenWords = migration('20261127T0230-order-notes-kitchen-words', word);
