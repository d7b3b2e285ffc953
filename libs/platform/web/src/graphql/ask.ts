import { computed, inject, linkedSignal, resource, type Signal } from '@angular/core';
import { onceBack } from '../offline/once-back';
import { SeenAnswers } from '../offline/seen-answers';
import { Gql } from './gql';
import type { OperationText } from './operation-text';
import { Unreachable } from './refused';

/** The answer to a query, kept on screen while a newer one is being fetched. */
export interface Answer<D> {
  readonly value: Signal<D | undefined>;
  readonly error: Signal<Error | undefined>;
  readonly loading: Signal<boolean>;
  /** When it was true on this device's clock, if it is a copy that was kept because nobody answers now. */
  readonly seenAt: Signal<number | null>;
  reload(): void;
  /** Puts what a mutation answered in the place of what was fetched. */
  put(value: D): void;
}

export interface AskOptions {
  /** Keeps the last answers on this device under this name, and reads them while nobody answers. */
  readonly keep?: string;
}

interface Known<D> {
  readonly data: D;
  readonly seenAt: number | null;
}

/** Asks whenever the variables change; undefined variables ask nothing. Call it where a component is built. */
export function ask<D, V>(
  operation: OperationText<D, V>,
  variables: () => NoInfer<V> | undefined,
  { keep }: AskOptions = {},
): Answer<D> {
  const gql = inject(Gql);
  const seen = inject(SeenAnswers);
  const source = resource({
    params: variables,
    loader: async ({ params, abortSignal }): Promise<Known<D>> => {
      const question = operation as OperationText<D, Record<string, unknown>>;
      try {
        const data = await gql.query<D, Record<string, unknown>>(
          question,
          params as Record<string, unknown>,
          abortSignal,
        );
        if (keep) seen.put(keep, params, data);
        return { data, seenAt: null };
      } catch (error) {
        const copy = keep && error instanceof Unreachable ? seen.of<D>(keep, params) : null;
        if (!copy) throw error;
        return { data: copy.value, seenAt: copy.at };
      }
    },
  });
  const seenAt = computed(() => (source.hasValue() ? source.value().seenAt : null));
  onceBack(() => (seenAt() !== null || source.error() instanceof Unreachable) && source.reload());
  const latest = () => (source.hasValue() ? source.value().data : undefined);
  const value = linkedSignal<D | undefined, D | undefined>({
    source: latest,
    computation: (fresh, previous) => fresh ?? previous?.value,
  });
  return {
    value: value.asReadonly(),
    error: source.error,
    loading: source.isLoading,
    seenAt,
    reload: () => void source.reload(),
    put: (fresh) => value.set(fresh),
  };
}
