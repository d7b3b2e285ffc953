import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

const DEEP = 4;

/** Everything that a field can show, some levels down. */
export function selectionOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth = DEEP): string {
  const type = getNamedType(field.type);
  if (isLeafType(type) || !isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter(({ args, type: inner }) => args.every(({ defaultValue }) => defaultValue !== undefined) && (depth > 1 || isLeafType(getNamedType(inner))));
  return `{ ${fields.map((inner) => `${inner.name} ${selectionOf(schema, inner, depth - 1)}`).join(' ')} }`;
}

/** A document that calls one operation with its arguments as variables. */
export function documentOf(schema: GraphQLSchema, kind: 'query' | 'mutation', name: string): string {
  const field = (kind === 'query' ? schema.getQueryType() : schema.getMutationType())!.getFields()[name]!;
  const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind} Matrix${declared && `(${declared})`} { ${name}${given && `(${given})`} ${selectionOf(schema, field)} }`;
}
