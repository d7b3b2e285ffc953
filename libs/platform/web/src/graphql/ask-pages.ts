import { computed, effect, inject, signal, untracked, type Signal } from '@angular/core';
import { onceBack } from '../offline/once-back';
import { SeenAnswers } from '../offline/seen-answers';
import type { AskOptions } from './ask';
import { Gql } from './gql';
import { isSameQuestion } from './is-same-question';
import type { OperationText } from './operation-text';
import { Unreachable } from './refused';

interface Page<N> {
  nodes: N[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** A list read by cursor, one page after the other. */
export interface PagedAnswer<N> {
  /** What was read so far; undefined before the first page. Kept while a new first page is fetched. */
  readonly items: Signal<readonly N[] | undefined>;
  readonly hasMore: Signal<boolean>;
  readonly loading: Signal<boolean>;
  /** The first page of new variables is on its way, and what is shown answers the old ones. */
  readonly refreshing: Signal<boolean>;
  readonly error: Signal<Error | undefined>;
  /** When it was true on this device's clock, if it is a copy that was kept: nobody answers now, or not yet. */
  readonly seenAt: Signal<number | null>;
  more(): void;
  reload(): void;
  replace(items: readonly N[]): void;
}

/** Reads the first page again whenever the variables change. Call it where a component is built. */
export function askPages<D, V extends { after?: string | null }, N>(
  operation: OperationText<D, V>,
  variables: () => Omit<V, 'after'> | undefined,
  pick: (data: D) => Page<N>,
  { keep }: AskOptions = {},
): PagedAnswer<N> {
  const gql = inject(Gql);
  const seen = inject(SeenAnswers);
  const seenAt = signal<number | null>(null);
  const items = signal<readonly N[] | undefined>(undefined);
  const cursor = signal<string | null>(null);
  const hasMore = signal(false);
  const pending = signal<'none' | 'first' | 'next'>('none');
  const error = signal<Error | undefined>(undefined);
  let turn = 0;

  const question = keep ? computed(variables, { equal: isSameQuestion }) : variables;

  const read = async (after: string | null) => {
    const asked = untracked(question);
    if (!asked) return;
    const mine = ++turn;
    pending.set(after ? 'next' : 'first');
    error.set(undefined);
    try {
      const data = await gql.query(operation as OperationText<D, Record<string, unknown>>, { ...asked, after });
      if (mine !== turn) return;
      accept(pick(data as D), after);
      seenAt.set(null);
      if (keep) seen.put(keep, asked, untracked(items));
    } catch (failure) {
      if (mine === turn) fail(failure as Error, asked, after);
    } finally {
      if (mine === turn) pending.set('none');
    }
  };
  const fail = (failure: Error, asked: unknown, after: string | null) => {
    const isCopied = !after && failure instanceof Unreachable && takeCopy(asked);
    if (!isCopied) error.set(failure);
  };
  const takeCopy = (asked: unknown): boolean => {
    const copy = keep ? seen.of<N[]>(keep, asked) : null;
    if (!copy) return false;
    accept({ nodes: copy.value, pageInfo: { endCursor: null, hasNextPage: false } }, null);
    seenAt.set(copy.at);
    return true;
  };
  const accept = ({ nodes, pageInfo }: Page<N>, after: string | null) => {
    items.update((known) => (after ? [...(known ?? []), ...nodes] : nodes));
    cursor.set(pageInfo.endCursor);
    hasMore.set(pageInfo.hasNextPage);
  };

  effect(() => {
    const asked = question();
    if (!asked) return;
    untracked(() => {
      if (!takeCopy(asked)) seenAt.set(null);
      void read(null);
    });
  });
  onceBack(() => (seenAt() !== null || error() instanceof Unreachable) && void read(null));
  return {
    items: items.asReadonly(),
    hasMore: hasMore.asReadonly(),
    loading: computed(() => pending() !== 'none'),
    refreshing: computed(() => pending() === 'first' && seenAt() === null),
    error: error.asReadonly(),
    seenAt: seenAt.asReadonly(),
    more: () => void (hasMore() && pending() === 'none' && read(cursor())),
    reload: () => void read(null),
    replace: (fresh) => items.set(fresh),
  };
}
