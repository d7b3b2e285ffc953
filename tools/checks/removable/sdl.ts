import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, concatAST, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Problem } from '../check.ts';

const SDL = 'libs/{platform,core/*,plugins/*}/contract/src/*.graphql';
const OPERATIONS = 'libs/{platform,core/*,plugins/*}/web/src/data/*.graphql';

/** Whether the schema of the others holds without a plugin, and every question that their screens ask. */
export function sdlProblems(root: string, plugin: string): Problem[] {
  const others = (pattern: string) =>
    globSync(pattern, { cwd: root })
      .filter((file) => !file.startsWith(`libs/plugins/${plugin}/`))
      .sort();
  const sdl = others(SDL);
  if (sdl.length === 0) return [];
  let schema: GraphQLSchema;
  try {
    schema = buildASTSchema(concatAST(sdl.map((file) => parsed(root, file))));
  } catch (error) {
    return [{ rule: 'schema-holds', message: (error as Error).message }];
  }
  return others(OPERATIONS).flatMap((file) => faultsOf(schema, root, file));
}

// Fragments may stand in another file of the same module: only fields and types are looked at here.
function faultsOf(schema: GraphQLSchema, root: string, file: string): Problem[] {
  const faults = validate(schema, parsed(root, file)).filter(({ message }) =>
    /Cannot query field|Unknown type|Unknown argument/.test(message),
  );
  return faults.map(({ message }) => ({ rule: 'screens-hold', message: `${file} ${message}` }));
}

function parsed(root: string, file: string): DocumentNode {
  return parse(readFileSync(join(root, file), 'utf8'));
}
