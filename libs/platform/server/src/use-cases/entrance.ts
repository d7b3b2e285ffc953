import type { Context } from './context';
import type { RowsOf } from './reading';

/** Runs a body in a transaction that only reads. */
export type Within = <Output>(body: (context: Context, rows: RowsOf) => Promise<Output>) => Promise<Output>;

interface Inside {
  readonly context: Context;
  readonly rows: RowsOf;
}

/** One transaction that several bodies pass through: the first of them enters, and it stays open until `leave`. */
export class Entrance {
  private inside: Promise<Inside> | null = null;
  private readonly left = Promise.withResolvers<void>();

  constructor(private readonly within: Within) {}

  async pass<Output>(body: (context: Context, rows: RowsOf) => Promise<Output>): Promise<Output> {
    const entered = (this.inside ??= this.enter());
    const { context, rows } = await entered;
    return body(context, async (statement) => {
      try {
        return await rows(statement);
      } catch (failure) {
        // The transaction takes nothing more: whoever comes now enters another one.
        if (this.inside === entered) this.inside = null;
        throw failure;
      }
    });
  }

  leave(): void {
    this.left.resolve();
  }

  private enter(): Promise<Inside> {
    return new Promise((resolve, reject) => {
      const staying = this.within((context, rows) => {
        resolve({ context, rows });
        return this.left.promise;
      });
      staying.catch(reject);
    });
  }
}
