import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function day(value: unknown): string {
  if (typeof value !== 'string' || !DAY.test(value) || Number.isNaN(Date.parse(value)))
    throw new TypeError('A date is written YYYY-MM-DD.');
  return value;
}

function instant(value: unknown): string {
  const parsed = typeof value === 'string' ? new Date(value) : null;
  if (!parsed || Number.isNaN(parsed.getTime()))
    throw new TypeError('An instant is written in ISO 8601, with its offset.');
  return parsed.toISOString();
}

function text<T>(parse: (value: unknown) => T) {
  return (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined);
}

function json(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map(json);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, json(value)]));
    default:
      return null;
  }
}

export const scalars = {
  Date: new GraphQLScalarType({
    name: 'Date',
    serialize: (value) => String(value).slice(0, 10),
    parseValue: day,
    parseLiteral: text(day),
  }),
  DateTime: new GraphQLScalarType({
    name: 'DateTime',
    serialize: (value) => new Date(value as string | Date).toISOString(),
    parseValue: instant,
    parseLiteral: text(instant),
  }),
  JSON: new GraphQLScalarType({
    name: 'JSON',
    serialize: (value) => value,
    parseValue: (value) => value,
    parseLiteral: json,
  }),
};
