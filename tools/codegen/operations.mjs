import { readFileSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plugin } from '@graphql-codegen/typescript-operations';
import { Kind, parse, print, specifiedRules, NoUnusedFragmentsRule, validate, visit } from 'graphql';
import { lowerModules } from './modules.mjs';
import { BANNER, wholeSchema } from './schema.mjs';

const DATA = 'libs/**/web/src/data/*.graphql';
const CONFIG = {
  skipTypename: true,
  maybeValue: 'T | null',
  scalars: { ID: 'string', DateTime: 'string', Date: 'string', JSON: 'unknown' },
};

/**
 * For each operations file of a web project, the typed documents and only the types that they need. A module's screens
 * ask what the module may know: its own fields and those of lower modules. What others add comes to them by slots.
 */
export async function operationFiles(root, modules) {
  const documents = globSync(DATA, { cwd: root })
    .toSorted()
    .map((path) => ({ path, document: read(root, path) }));
  return Promise.all(
    documents.map((one) => operationFile(one, neighbours(one, documents), knownTo(one.path, modules))),
  );
}

async function operationFile({ path, document }, others, schema) {
  refuseMistakes(path, document, others, schema);
  const target = path.replace(/\.graphql$/, '.generated.ts');
  const files = [
    { location: path, document },
    ...others.map((o) => ({ location: o.path, document: o.document, type: 'external' })),
  ];
  const { content } = await plugin(schema, files, CONFIG, { outputFile: target });
  const texts = operations(document).map((operation) =>
    typedText(operation, fragments([document, ...others.map((o) => o.document)])),
  );
  const head = [`// ${BANNER}`, `import type { OperationText } from '${platformPath(path)}';`].join('\n');
  return { path: target, text: `${[head, tidy(content), ...texts].join('\n\n')}\n` };
}

function knownTo(path, modules) {
  const folder = path.slice(0, path.indexOf('/web/'));
  const own = modules.find((module) => module.folder === folder);
  if (!own) throw new Error(`${path}: ${folder} has no schema of its own, so no screen of it may ask anything.`);
  return wholeSchema([...lowerModules(own, modules), own]);
}

function typedText(operation, known) {
  const { name, operation: kind } = operation;
  const type = `${pascal(name.value)}${pascal(kind)}`;
  const text = [operation, ...needed(operation, known)].map(print).join('\n');
  return `export const ${pascal(name.value)}Document = \`${text}\` as OperationText<${type}, ${type}Variables>;`;
}

function needed(node, known, seen = new Map()) {
  visit(node, {
    FragmentSpread({ name: { value } }) {
      if (seen.has(value) || !known.has(value)) return;
      seen.set(value, known.get(value));
      needed(known.get(value), known, seen);
    },
  });
  return [...seen.values()];
}

function refuseMistakes(path, document, others, schema) {
  const definitions = [...document.definitions, ...others.flatMap((o) => [...fragments([o.document]).values()])];
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
  const errors = validate(schema, { kind: Kind.DOCUMENT, definitions }, rules);
  if (errors.length)
    throw new Error(`${path}\n${errors.map((e) => `  ${e.message} (line ${e.locations?.[0]?.line})`).join('\n')}`);
}

function fragments(documents) {
  const all = documents.flatMap((d) => d.definitions).filter((d) => d.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(all.map((fragment) => [fragment.name.value, fragment]));
}

function operations(document) {
  return document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
}

function neighbours(one, documents) {
  return documents.filter((other) => other !== one && dirname(other.path) === dirname(one.path));
}

function platformPath(path) {
  return path.startsWith('libs/platform/web/') ? '../graphql/operation-text' : '@maillon/platform/web';
}

function read(root, path) {
  return parse(readFileSync(join(root, path), 'utf8'));
}

function tidy(content) {
  return content
    .replaceAll(/Exact<\{ \[key: string\]: never; \}>/g, 'Record<string, never>')
    .replaceAll(/Exact<(\{[\s\S]*?\n\})>/g, '$1')
    .replaceAll(' | null | undefined', ' | null')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function pascal(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
