import {
  TypeInfo,
  defaultFieldResolver,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

const known = new WeakMap<DocumentNode, boolean>();

/** Whether a field below the first ones has a resolver of its own, which reads in its turn. The server keeps documents. */
export function asksAgain(schema: GraphQLSchema, document: DocumentNode): boolean {
  const asks = known.get(document) ?? hasResolverBelow(schema, document);
  known.set(document, asks);
  return asks;
}

function hasResolverBelow(schema: GraphQLSchema, document: DocumentNode): boolean {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map(
    (type) => type?.name,
  );
  const types = new TypeInfo(schema);
  const isBelow = (parent: string | undefined) => parent && !parent.startsWith('__') && !roots.includes(parent);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const resolve = types.getFieldDef()?.resolve;
        const isOwn = resolve && resolve !== defaultFieldResolver && !name.value.startsWith('__');
        found ||= Boolean(isOwn && isBelow(types.getParentType()?.name));
      },
    }),
  );
  return found;
}
