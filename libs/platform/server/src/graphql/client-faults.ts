import { GraphQLError } from 'graphql';

/** Many faults of one document say no more than its first ones. */
const MOST = 5;

/**
 * The faults of a request that its sender made, each as GraphQL or the HTTP server says it; none when the fault is ours.
 * What GraphQL finds in a document or its variables carries no original error, or comes packed in one of the server's.
 */
export function clientFaults(error: unknown): string[] {
  if (!(error instanceof GraphQLError)) return isRefusedByHttp(error) ? [error.message] : [];
  const { originalError } = error;
  if (isPack(originalError)) return originalError.errors.slice(0, MOST).flatMap(clientFaults);
  if (isRefusedByHttp(originalError)) return [originalError.message];
  return isAboutTheDocument(error) ? [error.message] : [];
}

function isPack(error: unknown): error is { errors: unknown[] } {
  return Array.isArray((error as { errors?: unknown } | undefined)?.errors);
}

function isRefusedByHttp(error: unknown): error is Error {
  const status = Number((error as { statusCode?: unknown } | undefined)?.statusCode);
  return error instanceof Error && status >= 400 && status < 500;
}

/**
 * A scalar says a wrong value by a TypeError before anything runs; one that comes from a path of the answer, or from no
 * place of the document, is a fault of ours.
 */
function isAboutTheDocument({ originalError, path, nodes }: GraphQLError): boolean {
  if (!originalError || originalError instanceof GraphQLError) return true;
  return originalError instanceof TypeError && !path && Boolean(nodes?.length);
}
