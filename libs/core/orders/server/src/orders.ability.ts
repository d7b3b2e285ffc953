import type { AbilityRules } from '@maillon/platform/server';

export const ordersRules: AbilityRules = (grant, actor) => {
  if (actor.role === 'cci-analyst') return;
  grant('orders.read-sessions', 'SalesSession');
  switch (actor.role) {
    case 'territory-administrator':
    case 'hub-operator':
      grant('orders.manage-sessions', 'SalesSession');
      grant('orders.read-orders', 'Order');
      grant('orders.change-order', 'Order');
      grant('orders.read-supplier-orders', 'SupplierOrder');
      grant('orders.answer-supplier-order', 'SupplierOrder');
      grant('orders.read-amendments', 'Amendment');
      grant('orders.override-cut-off', 'Order');
      grant('orders.state-franco', 'ProducerFranco');
      grant('orders.set-auction-price', 'AuctionPrice');
      grant('orders.read-board', 'DayBoard');
      break;
    case 'restaurateur':
      grant('orders.order', 'Basket', { buyerId: actor.organisationId });
      grant('orders.read-orders', 'Order', { buyerId: actor.organisationId });
      grant('orders.change-order', 'Order', { buyerId: actor.organisationId });
      grant('orders.read-amendments', 'Amendment', { buyerId: actor.organisationId });
      break;
    case 'producer':
      grant('orders.read-supplier-orders', 'SupplierOrder', { producerId: actor.organisationId });
      grant('orders.answer-supplier-order', 'SupplierOrder', { producerId: actor.organisationId });
      grant('orders.read-amendments', 'Amendment', { producerId: actor.organisationId });
      grant('orders.state-franco', 'ProducerFranco', { producerId: actor.organisationId });
      grant('orders.set-auction-price', 'AuctionPrice', { producerId: actor.organisationId });
      break;
  }
};
