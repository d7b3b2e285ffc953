export interface OrderInChain {
  readonly state: string;
  /** What the goods pass, as the logistics module says it. */
  readonly fulfilmentSteps: readonly string[];
  readonly lines: readonly { readonly state: string; readonly servedQuantity: number }[];
  readonly movements: readonly { readonly kind: string; readonly count: number; readonly at: string }[];
}

export type Step = 'producer' | 'hub' | 'round' | 'kitchen' | 'counter' | 'fetched';

export interface ChainStep {
  readonly step: Step;
  readonly state: 'done' | 'doing' | 'todo' | 'failed';
  /** Sales units that passed and that were due, while the step is under way. */
  readonly passed?: number;
  readonly due?: number;
  readonly at?: string;
}

const READERS: Readonly<Record<Step, (order: OrderInChain) => Omit<ChainStep, 'step'>>> = {
  producer: (order) => counted('prepared', order, order.state === 'confirmed'),
  hub: (order) => counted('collected', order, false),
  counter: (order) => counted('collected', order, false),
  round: ({ state }) => ({ state: isOver(state) ? 'done' : state === 'in-delivery' ? 'doing' : 'todo' }),
  kitchen: reached,
  fetched: reached,
};

/** Where an order is between the producers and its buyer, from the facts of the ledger alone. */
export function chainOf(order: OrderInChain): ChainStep[] {
  return order.fulfilmentSteps.filter(isKnown).map((step) => ({ step, ...READERS[step](order) }));
}

function isKnown(step: string): step is Step {
  return step in READERS;
}

/** The road is behind it, whatever came of it. */
function isOver(state: string): boolean {
  return ['delivered', 'partly-delivered', 'returned'].includes(state);
}

function counted(kind: string, order: OrderInChain, begun: boolean): Omit<ChainStep, 'step'> {
  const due = order.lines.reduce((sum, line) => sum + line.servedQuantity, 0);
  const passed = movementsOf(order, kind).reduce((sum, movement) => sum + movement.count, 0);
  if (isOver(order.state) || (due > 0 && passed >= due) || order.state === 'in-delivery') return { state: 'done' };
  if (passed > 0) return { state: 'doing', passed, due };
  return { state: begun ? 'doing' : 'todo' };
}

function reached(order: OrderInChain): Omit<ChainStep, 'step'> {
  if (order.state === 'short' || order.state === 'returned') return { state: 'failed' };
  const last = movementsOf(order, 'delivered').at(-1);
  return { state: isOver(order.state) ? 'done' : 'todo', ...(last ? { at: last.at } : {}) };
}

function movementsOf({ movements }: OrderInChain, kind: string) {
  return movements.filter((movement) => movement.kind === kind);
}
