import DataLoader from 'dataloader';
import type { ReadCase } from '../use-cases/use-case';
import type { Readings } from './readings';

/** A query that answers for many keys at once. */
export type BatchCase<Value> = ReadCase<{ ids: string[] }, Map<string, Value>>;

/** One batch per request and query, so that a list of fifty asks once. */
export class Loaders {
  private readonly byName = new Map<string, DataLoader<string, unknown>>();

  constructor(private readonly readings: Readings) {}

  load<Value>(batch: BatchCase<Value>, id: string): Promise<Value | null> {
    let loader = this.byName.get(batch.name);
    if (!loader) {
      loader = new DataLoader<string, unknown>(async (ids) => {
        const found = await this.readings.read(batch, { ids: [...ids] });
        return ids.map((key) => found.get(key) ?? null);
      });
      this.byName.set(batch.name, loader);
    }
    return loader.load(id) as Promise<Value | null>;
  }
}
