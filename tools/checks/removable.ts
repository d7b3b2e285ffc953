import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, concatAST, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Check, Problem } from './check.ts';

const SDL = 'libs/{platform,core/*,plugins/*}/contract/src/*.graphql';
const OPERATIONS = 'libs/{platform,core/*,plugins/*}/web/src/data/*.graphql';

/**
 * A plugin whose folder is deleted takes its feature with it and nothing else: the schema of the others still holds,
 * and so does every question that their screens ask. That no code imports it is the walls' matter.
 */
export const removableCheck: Check = {
  name: 'removable',
  rules: ['schema-holds', 'screens-hold'],
  run: (root) => plugins(root).flatMap((plugin) => problemsWithout(root, plugin)),
};

function plugins(root: string): string[] {
  return globSync('libs/plugins/*', { cwd: root }).sort();
}

function problemsWithout(root: string, plugin: string): Problem[] {
  const others = (pattern: string) =>
    globSync(pattern, { cwd: root })
      .filter((file) => !file.startsWith(`${plugin}/`))
      .sort();
  let schema: GraphQLSchema;
  try {
    schema = buildASTSchema(concatAST(others(SDL).map((file) => parsed(root, file))));
  } catch (error) {
    return [{ rule: 'schema-holds', message: `without ${plugin}: ${(error as Error).message}` }];
  }
  return others(OPERATIONS).flatMap((file) => faultsOf(schema, root, file, plugin));
}

// Fragments may stand in another file of the same module: only fields and types are looked at here.
function faultsOf(schema: GraphQLSchema, root: string, file: string, plugin: string): Problem[] {
  const faults = validate(schema, parsed(root, file)).filter(({ message }) =>
    /Cannot query field|Unknown type|Unknown argument/.test(message),
  );
  return faults.map(({ message }) => ({ rule: 'screens-hold', message: `without ${plugin}: ${file} ${message}` }));
}

function parsed(root: string, file: string): DocumentNode {
  return parse(readFileSync(join(root, file), 'utf8'));
}
