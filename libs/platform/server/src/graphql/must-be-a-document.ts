import { GraphQLError } from 'graphql';

const JSON_VALUE = /^\s*(\{\s*["}]|[[\d"-]|(null|true|false)\s*$)/;

/** The GraphQL server takes a query that is JSON for a document already parsed, and trips over most of them. */
export function mustBeADocument(source: string): void {
  if (JSON_VALUE.test(source)) throw new GraphQLError('Syntax Error: the query is not a GraphQL document.');
}
