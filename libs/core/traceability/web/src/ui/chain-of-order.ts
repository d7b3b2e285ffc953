export interface OrderInChain {
  readonly state: string;
  readonly lines: readonly { readonly state: string; readonly allocatedQuantity: number }[];
  readonly movements: readonly { readonly kind: string; readonly count: number; readonly at: string }[];
}

export interface ChainStep {
  readonly step: 'producer' | 'hub' | 'round' | 'kitchen';
  readonly state: 'done' | 'doing' | 'todo' | 'failed';
  /** Sales units that passed and that were due, while the step is under way. */
  readonly passed?: number;
  readonly due?: number;
  readonly at?: string;
}

/** Where an order is between the producers and the kitchen, from the facts of the ledger alone. */
export function chainOf(order: OrderInChain): ChainStep[] {
  const due = order.lines.reduce((sum, line) => sum + line.allocatedQuantity, 0);
  const delivered = order.state === 'delivered';
  return [
    counted('producer', 'prepared', order, due, delivered),
    counted('hub', 'collected', order, due, delivered),
    { step: 'round', state: delivered ? 'done' : order.state === 'in-delivery' ? 'doing' : 'todo' },
    kitchen(order, delivered),
  ];
}

function counted(
  step: 'producer' | 'hub',
  kind: string,
  order: OrderInChain,
  due: number,
  delivered: boolean,
): ChainStep {
  const moves = order.movements.filter((movement) => movement.kind === kind);
  const passed = moves.reduce((sum, movement) => sum + movement.count, 0);
  if (delivered || (due > 0 && passed >= due) || order.state === 'in-delivery') return { step, state: 'done' };
  if (passed > 0) return { step, state: 'doing', passed, due };
  return { step, state: step === 'producer' && order.state === 'confirmed' ? 'doing' : 'todo' };
}

function kitchen(order: OrderInChain, delivered: boolean): ChainStep {
  if (order.state === 'short') return { step: 'kitchen', state: 'failed' };
  const last = order.movements.filter((movement) => movement.kind === 'delivered').at(-1);
  return { step: 'kitchen', state: delivered ? 'done' : 'todo', ...(last ? { at: last.at } : {}) };
}
