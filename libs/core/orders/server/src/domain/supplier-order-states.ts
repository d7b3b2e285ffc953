import { ordersRefusals, type SupplierOrderState } from '@maillon/core/orders/contract';

/** What can happen to a supplier order. */
export type SupplierOrderAct =
  'see' | 'accept' | 'accept-in-part' | 'refuse' | 'extend' | 'prepare' | 'collect' | 'withdraw';

type Transitions = Partial<Record<SupplierOrderAct, SupplierOrderState>>;

const ANSWERS = { accept: 'accepted', 'accept-in-part': 'partly-accepted', refuse: 'refused' } as const;

/**
 * The whole life of a supplier order: what is not in this table does not happen. Extended: goods came to it after the
 * cut-off, which wait for an answer of their own. Who weighs goods has accepted them, said or not.
 */
export const SUPPLIER_ORDER_LIFE: Readonly<Record<SupplierOrderState, Transitions>> = {
  sent: { see: 'acknowledged', ...ANSWERS, extend: 'sent', prepare: 'prepared', withdraw: 'withdrawn' },
  acknowledged: { see: 'acknowledged', ...ANSWERS, extend: 'acknowledged', prepare: 'prepared', withdraw: 'withdrawn' },
  accepted: { extend: 'acknowledged', prepare: 'prepared' },
  'partly-accepted': { extend: 'acknowledged', prepare: 'prepared' },
  refused: { extend: 'acknowledged' },
  prepared: { collect: 'collected' },
  collected: {},
  withdrawn: { extend: 'sent' },
};

/** Refusal: orders.supplier-order-moved-on. */
export function afterAct(state: SupplierOrderState, act: SupplierOrderAct, reference: string): SupplierOrderState {
  const next = SUPPLIER_ORDER_LIFE[state][act];
  if (!next) throw ordersRefusals.because('supplier-order-moved-on', { reference });
  return next;
}

/** The states in which this may happen. */
export function statesBefore(act: SupplierOrderAct): SupplierOrderState[] {
  return (Object.keys(SUPPLIER_ORDER_LIFE) as SupplierOrderState[]).filter((state) => SUPPLIER_ORDER_LIFE[state][act]);
}
