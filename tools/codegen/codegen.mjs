// From the modules' schemas and the web operations, everything that is typed by them. `--check` writes nothing and
// fails when something on disk is stale.
import { join } from 'node:path';
import { modulesWithSchema } from './modules.mjs';
import { operationFiles } from './operations.mjs';
import { staleFiles, writeFiles } from './output.mjs';
import { goldenSchema } from './schema.mjs';
import { serverTypes } from './server-types.mjs';

const root = join(import.meta.dirname, '../..');

try {
  const files = await generate();
  const stale = staleFiles(root, files);
  if (!process.argv.includes('--check')) writeFiles(root, files);
  else if (stale.length) fail(`Stale, run \`npm run codegen\`:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  console.log(`codegen: ${files.length} files, ${stale.length} changed`);
} catch (error) {
  fail(error.message);
}

async function generate() {
  const modules = modulesWithSchema(root);
  return [
    { path: 'docs/schema.graphql', text: goldenSchema(modules) },
    ...(await Promise.all(modules.map((module) => typesFile(module, modules)))),
    ...(await operationFiles(root, modules)),
  ];
}

async function typesFile(module, modules) {
  return { path: `${module.folder}/contract/src/generated/types.ts`, text: await serverTypes(module, modules) };
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
