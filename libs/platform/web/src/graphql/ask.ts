import { inject, linkedSignal, resource, type Signal } from '@angular/core';
import { Gql } from './gql';
import type { OperationText } from './operation-text';

/** The answer to a query, kept on screen while a newer one is being fetched. */
export interface Answer<D> {
  readonly value: Signal<D | undefined>;
  readonly error: Signal<Error | undefined>;
  readonly loading: Signal<boolean>;
  reload(): void;
  /** Puts what a mutation answered in the place of what was fetched. */
  put(value: D): void;
}

/** Asks whenever the variables change; undefined variables ask nothing. Call it where a component is built. */
export function ask<D, V>(operation: OperationText<D, V>, variables: () => NoInfer<V> | undefined): Answer<D> {
  const gql = inject(Gql);
  const source = resource({
    params: variables,
    loader: ({ params, abortSignal }) =>
      gql.query<D, Record<string, unknown>>(
        operation as OperationText<D, Record<string, unknown>>,
        params as Record<string, unknown>,
        abortSignal,
      ),
  });
  const latest = () => (source.hasValue() ? (source.value() as D) : undefined);
  const value = linkedSignal<D | undefined, D | undefined>({
    source: latest,
    computation: (fresh, previous) => fresh ?? previous?.value,
  });
  return {
    value: value.asReadonly(),
    error: source.error,
    loading: source.isLoading,
    reload: () => void source.reload(),
    put: (fresh) => value.set(fresh),
  };
}
