import { computed, inject, linkedSignal, resource, type Signal } from '@angular/core';
import { onceBack } from '../offline/once-back';
import { SeenAnswers } from '../offline/seen-answers';
import { Gql } from './gql';
import { isSameQuestion } from './is-same-question';
import type { OperationText } from './operation-text';
import { Unreachable } from './refused';

/** The answer to a query, kept on screen while a newer one is being fetched. */
export interface Answer<D> {
  readonly value: Signal<D | undefined>;
  readonly error: Signal<Error | undefined>;
  readonly loading: Signal<boolean>;
  /** When it was true on this device's clock, if it is a copy that was kept: nobody answers now, or not yet. */
  readonly seenAt: Signal<number | null>;
  reload(): void;
  /** Puts what a mutation answered in the place of what was fetched. */
  put(value: D): void;
}

export interface AskOptions {
  /** Keeps the last answers on this device under this name, and reads them until somebody answers. */
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
  const asked = keep ? computed(variables, { equal: isSameQuestion }) : variables;
  const copyOf = (params: unknown): Known<D> | null => {
    const copy = keep && params !== undefined ? seen.of<D>(keep, params) : null;
    return copy && { data: copy.value, seenAt: copy.at };
  };
  const source = resource({
    params: asked,
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
        const copy = error instanceof Unreachable ? copyOf(params) : null;
        if (!copy) throw error;
        return copy;
      }
    },
  });
  const known = linkedSignal<{ fresh: Known<D> | undefined; asked: unknown }, Known<D> | undefined>({
    source: () => ({ fresh: source.hasValue() ? source.value() : undefined, asked: keep ? asked() : undefined }),
    computation: ({ fresh, asked: now }, previous) => {
      if (fresh) return fresh;
      const isOther = !previous || previous.source.asked !== now;
      return (isOther ? copyOf(now) : null) ?? previous?.value;
    },
  });
  const seenAt = computed(() => known()?.seenAt ?? null);
  onceBack(() => (seenAt() !== null || source.error() instanceof Unreachable) && source.reload());
  return {
    value: computed(() => known()?.data),
    error: source.error,
    loading: source.isLoading,
    seenAt,
    reload: () => void source.reload(),
    put: (data) => known.set({ data, seenAt: null }),
  };
}
