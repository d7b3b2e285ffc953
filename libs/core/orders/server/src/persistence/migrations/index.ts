import { answerKeys } from './answer-keys.migration';
import { cancelledSessions } from './cancelled-sessions.migration';
import { deliveryCost } from './delivery-cost.migration';
import { deliveryVat } from './delivery-vat.migration';
import { fewerIndexes } from './fewer-indexes.migration';
import { firmOrders } from './firm-orders.migration';
import { lineSubstitution } from './line-substitution.migration';
import { lineTerms } from './line-terms.migration';
import { lineVatRegime } from './line-vat-regime.migration';
import { linesOfABasket } from './lines-of-a-basket.migration';
import { liveOrders } from './live-orders.migration';
import { minimumVerdicts } from './minimum-verdicts.migration';
import { morningAuction } from './morning-auction.migration';
import { orderShortages } from './order-shortages.migration';
import { ordersByTheRules } from './orders-by-the-rules.migration';
import { ordersTables } from './orders-tables.migration';
import { overweightTable } from './overweight.migration';
import { pooledMinimums } from './pooled-minimums.migration';
import { pricesKept } from './prices-kept.migration';
import { proposalKeys } from './proposal-keys.migration';
import { ordersSettingsSaid } from './settings-said.migration';
import { wishPercent } from './wish-percent.migration';

/** In the order of their names, whatever the order here. */
export const ordersMigrations = [
  ...[ordersTables, orderShortages, cancelledSessions, lineSubstitution, ordersSettingsSaid, ordersByTheRules],
  ...[firmOrders, liveOrders, lineTerms, overweightTable, pricesKept],
  ...[pooledMinimums, proposalKeys, minimumVerdicts, deliveryVat, lineVatRegime, wishPercent, morningAuction],
  ...[answerKeys, deliveryCost, fewerIndexes, linesOfABasket],
];
