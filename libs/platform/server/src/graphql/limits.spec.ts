import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { mustBeAffordable } from './limits';

const schema = buildSchema(
  'type Query { farms(first: Int = 50): [Farm!]! name: String } type Farm { name: String fields(first: Int = 50): [Field!]! } type Field { name: String farms(first: Int = 50): [Farm!]! }',
);
const ask =
  (text: string, variables: Record<string, unknown> = {}) =>
  () =>
    mustBeAffordable(schema, parse(text), variables);

describe('what a document may cost', () => {
  it('lets an ordinary page through', () =>
    expect(ask('{ farms(first: 50) { name fields(first: 20) { name } } }')).not.toThrow());

  it('refuses lists inside lists inside lists', () =>
    expect(
      ask('{ farms(first: 200) { fields(first: 200) { farms(first: 200) { fields(first: 200) { name } } } } }'),
    ).toThrow('too-complex'));

  it('counts what variables ask for, too', () =>
    expect(
      ask(
        'query ($n: Int) { farms(first: $n) { fields(first: $n) { farms(first: $n) { fields(first: $n) { name } } } } }',
        { n: 200 },
      ),
    ).toThrow('too-complex'));

  it('refuses many copies of one field', () => {
    const copies = (count: number) => `{ ${Array.from({ length: count }, (_, index) => `a${index}: name`).join(' ')} }`;
    expect(ask(copies(15))).not.toThrow();
    expect(ask(copies(16))).toThrow('too-complex');
  });

  it('finds the copies that fragments hide', () => {
    const copies = Array.from({ length: 16 }, (_, index) => `a${index}: name`).join(' ');
    expect(ask(`{ ...Many } fragment Many on Query { ${copies} }`)).toThrow('too-complex');
    expect(ask(`{ ... on Query { ${copies} } }`)).toThrow('too-complex');
  });

  it('remembers what one document costs for each page that is asked', () => {
    const document = parse(
      'query ($n: Int) { farms(first: $n) { fields(first: $n) { farms(first: $n) { fields(first: $n) { name } } } } }',
    );
    expect(() => mustBeAffordable(schema, document, { n: 2 })).not.toThrow();
    expect(() => mustBeAffordable(schema, document, { n: 200 })).toThrow('too-complex');
    expect(() => mustBeAffordable(schema, document, { n: 2 })).not.toThrow();
  });
});
