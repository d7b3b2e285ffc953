import { platformRefusals } from '@maillon/platform/contract';
import { Kind, isListType, isNonNullType, type DocumentNode, type GraphQLSchema, type SelectionSetNode } from 'graphql';
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
  if (costOf(schema, document, variables) > DEAREST) throw platformRefusals.because('too-complex');
}

const COSTS_KEPT = 50;
const costs = new WeakMap<DocumentNode, Map<string, number>>();

/** The server parses a document once and keeps it: what it costs follows from it and from a few of its variables. */
function costOf(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>): number {
  let known = costs.get(document);
  if (!known || known.size >= COSTS_KEPT) costs.set(document, (known = new Map()));
  const key = JSON.stringify(
    Object.entries(variables).filter(([, value]) => typeof value === 'number' || typeof value === 'boolean'),
  );
  const cost = known.get(key) ?? computedCost(schema, document, variables);
  known.set(key, cost);
  return cost;
}

function computedCost(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>): number {
  if (rootFields(schema, document) > MOST_ALIASES) return Infinity;
  return getComplexity({ schema, query: document, variables, estimators: [estimate] });
}

/** Several copies of one root field are several pieces of work in one request, wherever a fragment hides them. */
function rootFields(schema: GraphQLSchema, document: DocumentNode): number {
  const roots = [schema.getQueryType()?.name, schema.getMutationType()?.name];
  return document.definitions.reduce((count, definition) => {
    if (definition.kind === Kind.OPERATION_DEFINITION) return count + fieldsIn(definition.selectionSet);
    const isRoot = definition.kind === Kind.FRAGMENT_DEFINITION && roots.includes(definition.typeCondition.name.value);
    return isRoot ? count + fieldsIn(definition.selectionSet) : count;
  }, 0);
}

function fieldsIn({ selections }: SelectionSetNode): number {
  return selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    return selection.kind === Kind.INLINE_FRAGMENT ? count + fieldsIn(selection.selectionSet) : count;
  }, 0);
}
