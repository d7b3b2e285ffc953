import { computed, effect, inject, signal, untracked, type Signal } from '@angular/core';
import { Gql } from './gql';
import type { OperationText } from './operation-text';

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
  more(): void;
  reload(): void;
  replace(items: readonly N[]): void;
}

/** Reads the first page again whenever the variables change. Call it where a component is built. */
export function askPages<D, V extends { after?: string | null }, N>(
  operation: OperationText<D, V>,
  variables: () => Omit<V, 'after'> | undefined,
  pick: (data: D) => Page<N>,
): PagedAnswer<N> {
  const gql = inject(Gql);
  const items = signal<readonly N[] | undefined>(undefined);
  const cursor = signal<string | null>(null);
  const hasMore = signal(false);
  const pending = signal<'none' | 'first' | 'next'>('none');
  const error = signal<Error | undefined>(undefined);
  let turn = 0;

  const read = async (after: string | null) => {
    const asked = untracked(variables);
    if (!asked) return;
    const mine = ++turn;
    pending.set(after ? 'next' : 'first');
    error.set(undefined);
    try {
      const data = await gql.query(operation as OperationText<D, Record<string, unknown>>, { ...asked, after });
      if (mine === turn) accept(pick(data as D), after);
    } catch (failure) {
      if (mine === turn) error.set(failure as Error);
    } finally {
      if (mine === turn) pending.set('none');
    }
  };
  const accept = ({ nodes, pageInfo }: Page<N>, after: string | null) => {
    items.update((known) => (after ? [...(known ?? []), ...nodes] : nodes));
    cursor.set(pageInfo.endCursor);
    hasMore.set(pageInfo.hasNextPage);
  };

  effect(() => {
    if (variables()) untracked(() => void read(null));
  });
  return {
    items: items.asReadonly(),
    hasMore: hasMore.asReadonly(),
    loading: computed(() => pending() !== 'none'),
    refreshing: computed(() => pending() === 'first'),
    error: error.asReadonly(),
    more: () => void (hasMore() && pending() === 'none' && read(cursor())),
    reload: () => void read(null),
    replace: (fresh) => items.set(fresh),
  };
}
