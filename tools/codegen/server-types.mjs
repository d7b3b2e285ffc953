import { plugin } from '@graphql-codegen/typescript';
import { buildASTSchema, Kind } from 'graphql';
import { lowerModules } from './modules.mjs';
import { BANNER } from './schema.mjs';

const ROOTS = ['Query', 'Mutation', 'Subscription'];
const SCALARS = { ID: 'string', String: 'string', Boolean: 'boolean', Int: 'number', Float: 'number' };
const OWN_SCALARS = { DateTime: 'string', Date: 'string', JSON: 'unknown' };
const OBJECTS = [Kind.OBJECT_TYPE_DEFINITION, Kind.OBJECT_TYPE_EXTENSION];

/** The TypeScript types of what this module's own schema defines; types of lower modules are imported from them. */
export async function serverTypes(module, modules) {
  const lower = lowerModules(module, modules);
  const blocks = await typeBlocks([...lower.flatMap(asBackground), ...asOwn(module)]);
  const foreign = owners(lower);
  const own = blocks.filter(({ name }) => !foreign.has(name) && !ROOTS.includes(name) && name !== 'Scalars');
  const text = own.map((block) => block.text).join('\n\n');
  return `${[`// ${BANNER}`, imports(text, foreign), text].filter(Boolean).join('\n\n')}\n`;
}

/** Lower modules only lend names: neither their arguments nor what others add to their types. */
function asBackground(module) {
  return module.definitions
    .filter((d) => d.kind !== Kind.OBJECT_TYPE_EXTENSION && !ROOTS.includes(d.name.value))
    .map((d) => (d.fields ? { ...d, fields: d.fields.map(withoutArguments) } : d));
}

function withoutArguments(field) {
  return field.arguments ? { ...field, arguments: [] } : field;
}

/** `extend type Order` in traceability becomes `OrderTraceabilityFields`: what this module adds, and no more. */
function asOwn(module) {
  return module.definitions.map((definition) => {
    if (!OBJECTS.includes(definition.kind)) return definition;
    const added = definition.kind === Kind.OBJECT_TYPE_EXTENSION && !ROOTS.includes(definition.name.value);
    const value = added ? `${definition.name.value}${pascal(module.name)}Fields` : definition.name.value;
    return { ...definition, kind: Kind.OBJECT_TYPE_DEFINITION, name: { kind: Kind.NAME, value } };
  });
}

async function typeBlocks(definitions) {
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions });
  const { content } = await plugin(schema, [], {
    skipTypename: true,
    scalars: OWN_SCALARS,
    avoidOptionals: { field: true },
  });
  return content
    .split(/\n{2,}(?=\/\*\*|export type)/)
    .map((block) => plain(block.trim()))
    .map((text) => ({ name: /export type (\w+)/.exec(text)?.[1], text }))
    .filter(({ name }) => name);
}

/** `Maybe<Scalars['ID']['output']>` says less, in more words, than `string | null`. */
function plain(block) {
  return block
    .replace(/Scalars\['(\w+)'\]\['(?:input|output)'\]/g, (_, name) => ({ ...SCALARS, ...OWN_SCALARS })[name])
    .replace(/(?:Input)?Maybe<((?:[^<>]|<[^<>]*>)*)>/g, '$1 | null')
    .replace(/Array<(\w+)>/g, '$1[]');
}

function owners(modules) {
  return new Map(modules.flatMap((m) => m.definitions.map((d) => [d.name.value, m.packageName])));
}

function imports(text, foreign) {
  const used = new Map();
  for (const [, name] of text.matchAll(/: (\w+)(?=[[\];]| \|)/g)) {
    const from = foreign.get(name);
    if (from && !(name in OWN_SCALARS)) used.set(from, (used.get(from) ?? new Set()).add(name));
  }
  return [...used]
    .map(([from, names]) => `import type { ${[...names].toSorted().join(', ')} } from '${from}';`)
    .join('\n');
}

function pascal(name) {
  return name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
}
