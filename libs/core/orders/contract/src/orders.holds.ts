import type { LegalHold } from '@maillon/platform/contract';

export const ordersHolds: readonly LegalHold[] = [
  {
    what: 'orders.commercial-documents',
    from: '2000-09-21',
    months: 120,
    keeps: [
      ...['customer_order.buyer_name', 'order_line.producer_name', 'supplier_order.producer_name'],
      'substitution_proposal.producer_name',
    ],
    source: 'Code de commerce, article L123-22',
    reason: {
      fr: 'Les commandes sont des pièces justificatives de la comptabilité : dix ans, au nom de l’entreprise.',
      en: 'Orders are vouchers of the accounts: ten years, in the firm’s name.',
    },
  },
];
