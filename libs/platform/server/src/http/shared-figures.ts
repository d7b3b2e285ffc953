import cluster from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';

export const FIGURES_ASKED = { kind: 'maillon:figures' } as const;

interface FiguresAsked {
  readonly kind: typeof FIGURES_ASKED.kind;
  readonly id: number;
}

interface FiguresGiven extends FiguresAsked {
  readonly text: string;
}

let asked = 0;

/** The figures of this process, or, when several share the port, the sum of all. */
export function figuresOf(registry: Registry): () => Promise<string> {
  if (!cluster.isWorker) return () => registry.metrics();
  AggregatorRegistry.setRegistries(registry);
  // Answers whoever gathers them.
  new AggregatorRegistry();
  return gathered;
}

export function isFiguresAsked(message: unknown): message is FiguresAsked {
  return (message as Partial<FiguresAsked> | null)?.kind === FIGURES_ASKED.kind;
}

function gathered(): Promise<string> {
  const id = (asked += 1);
  return new Promise((resolve) => {
    const hear = (message: FiguresGiven) => {
      if (!isFiguresAsked(message) || message.id !== id) return;
      process.off('message', hear);
      resolve(message.text);
    };
    process.on('message', hear);
    process.send!({ ...FIGURES_ASKED, id });
  });
}
