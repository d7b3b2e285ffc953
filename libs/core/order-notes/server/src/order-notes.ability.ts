import type { AbilityRules } from '@maillon/platform/server';

export const orderNotesRules: AbilityRules = (grant, { role }) => {
  if (role !== 'restaurateur') return;
  grant('order-notes.read', 'OrderNote');
  grant('order-notes.teach', 'KitchenWord');
};
