import type { Gql } from './gql';
import type { OperationText } from './operation-text';

interface Page<N> {
  nodes: N[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** Everything that a list holds, page after page: for an export or a chart, never for a screen of rows. */
export async function allPages<D, V extends { after?: string | null }, N>(
  gql: Gql,
  operation: OperationText<D, V>,
  variables: Omit<V, 'after'>,
  pick: (data: D) => Page<N>,
): Promise<N[]> {
  const nodes: N[] = [];
  for (let after: string | null = null; ;) {
    const data: unknown = await gql.query(operation as OperationText<D, Record<string, unknown>>, {
      ...variables,
      after,
    });
    const page = pick(data as D);
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}
