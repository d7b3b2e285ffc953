import { describe, expect, it } from '@jest/globals';
import { GraphQLError, buildSchema, parse, validate } from 'graphql';
import type { Logger } from 'pino';
import { saidErrors } from './errors';

const logged: unknown[] = [];
const log = { error: (...said: unknown[]) => logged.push(said) };
const said = (error: unknown) => saidErrors(error, 'fr', log as unknown as Logger);

describe('what a client reads of an error', () => {
  it('is what a scalar says of a value that cannot be read, with its original words as detail', () => {
    const nodes = parse('{ a }').definitions;
    const originalError = new TypeError('A date is written YYYY-MM-DD.');
    expect(said(new GraphQLError(originalError.message, { originalError, nodes }))).toEqual([
      {
        message: 'La requête n’est pas valide : une date s’écrit AAAA-MM-JJ.',
        path: undefined,
        extensions: { code: 'BAD_INPUT', detail: 'A date is written YYYY-MM-DD.' },
      },
    ]);
  });

  it('is a sentence for a choice that does not exist, with the choice', () => {
    const schema = buildSchema('enum Size { S M } type Query { shoe(size: Size): ID }');
    const [error] = validate(schema, parse('{ shoe(size: XXL) }'));
    expect(said(error)[0]?.message).toBe('La requête n’est pas valide : ce choix n’existe pas « XXL ».');
  });

  it('is each of the first faults of a document, whose pack says nothing', () => {
    const faults = Array.from({ length: 9 }, (_, index) => new GraphQLError(`Cannot query field "f${index}" on "X".`));
    const originalError = Object.assign(new Error('Graphql validation error'), { errors: faults, statusCode: 400 });
    const messages = said(new GraphQLError(originalError.message, { originalError })).map(({ message }) => message);
    expect(messages).toHaveLength(5);
    expect(messages[1]).toBe('La requête n’est pas valide : champ inconnu « f1 ».');
  });

  it('is at least that the request is not valid when GraphQL says something unheard of', () => {
    expect(said(new GraphQLError('The moon is full.'))[0]).toMatchObject({
      message: 'La requête n’est pas valide.',
      extensions: { code: 'BAD_INPUT', detail: 'The moon is full.' },
    });
  });

  it.each([{ path: ['offers'] }, {}])(
    'is one sentence and no more of a fault of ours, which goes to the log',
    (place) => {
      logged.length = 0;
      const originalError = new TypeError('object is not iterable');
      const [answer] = said(new GraphQLError(originalError.message, { originalError, ...place }));
      expect(answer?.message).toMatch(/de notre côté/);
      expect(answer?.extensions).toEqual({ code: 'INTERNAL' });
      expect(logged).toHaveLength(1);
    },
  );
});
