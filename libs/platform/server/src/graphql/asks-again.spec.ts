import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type GraphQLObjectType } from 'graphql';
import { asksAgain } from './asks-again';

const schema = buildSchema(
  'type Query { order: Order orders: [Order!]! } type Mutation { place: Order! } type Order { id: ID! movements: [Movement!]! buyer: Buyer } type Movement { at: String } type Buyer { name: String }',
);
for (const [type, field] of [
  ['Query', 'order'],
  ['Query', 'orders'],
  ['Mutation', 'place'],
  ['Order', 'movements'],
] as const)
  (schema.getType(type) as GraphQLObjectType).getFields()[field]!.resolve = () => null;

const asks = (text: string) => asksAgain(schema, parse(text));

describe('whether an operation asks again below its first fields', () => {
  it('does when a field has a resolver of its own, wherever it hides', () => {
    expect(asks('{ order { movements { at } } }')).toBe(true);
    expect(asks('{ orders { ...seen } } fragment seen on Order { id movements { at } }')).toBe(true);
    expect(asks('mutation { place { ... on Order { movements { at } } } }')).toBe(true);
  });

  it('does not when the first fields bring all', () => {
    expect(asks('{ order { id buyer { name } } orders { id } }')).toBe(false);
    expect(asks('mutation { place { id __typename } }')).toBe(false);
    expect(asks('{ __schema { types { name } } }')).toBe(false);
  });
});
