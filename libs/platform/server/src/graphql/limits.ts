import { platformRefusals } from '@maillon/platform/contract';
import { Kind, isListType, isNonNullType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';

export const DEEPEST = 8;
export const DEAREST = 30_000;
export const MOST_ALIASES = 15;
const LIST = 10;

/** Fields cost 1; a list multiplies what is below it by the page that was asked for. */
function estimate({ field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const first = typeof args['first'] === 'number' ? Math.max(1, args['first']) : undefined;
  if (first !== undefined) return 1 + first * Math.max(1, childComplexity / LIST);
  let type = field.type;
  if (isNonNullType(type)) type = type.ofType;
  return isListType(type) ? 1 + LIST * childComplexity : 1 + childComplexity;
}

/** Refuses (platform.too-complex) what would cost too much, before any of it runs. */
export function mustBeAffordable(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
): void {
  if (aliasesIn(document) > MOST_ALIASES) throw platformRefusals.because('too-complex');
  const cost = getComplexity({ schema, query: document, variables, estimators: [estimate] });
  if (cost > DEAREST) throw platformRefusals.because('too-complex');
}

/** Several copies of one root field are several pieces of work in one request. */
function aliasesIn(document: DocumentNode): number {
  let count = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    count += definition.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD).length;
  }
  return count;
}
