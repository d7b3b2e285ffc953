import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { generateFiles, type Tree } from '@nx/devkit';
import { addImport, addReexport } from '../edit/add-import.ts';
import { addCollaborator, addMethod } from '../edit/add-member.ts';
import { addMutation } from '../edit/add-mutation.ts';
import { appendToObject, appendToProperty } from '../edit/append.ts';
import { tidy } from '../tidy.ts';
import { wordsOf, type Words } from '../words.ts';

export interface UseCaseOptions {
  name: string;
  module: string;
  fr: string;
  en: string;
}

/** A new verb: its permission, its file, its mutation, and the test that says that nobody may do it yet. */
export default async function generateUseCase(tree: Tree, { name, module, fr, en }: UseCaseOptions) {
  const folder = ['core', 'plugins']
    .map((layer) => `${layer}/${module}`)
    .find((each) => tree.exists(`libs/${each}/contract`));
  if (!folder) throw new Error(`There is no module "${module}"`);
  const verb = wordsOf(name);
  const substitutions = { ...verb, fr, en, module, folder, owner: wordsOf(module) };
  generateFiles(tree, join(import.meta.dirname, 'files'), `libs/${folder}/server/src`, substitutions);
  change(tree, `libs/${folder}`, module, verb, { fr, en });
  await tidy(tree);
  return () => void spawnSync(process.execPath, ['tools/codegen/codegen.mjs'], { stdio: 'inherit' });
}

function change(tree: Tree, root: string, module: string, verb: Words, sentence: { fr: string; en: string }): void {
  const permission = `'${module}.${verb.kebab}': ${JSON.stringify(sentence)}`;
  edit(tree, `${root}/contract/src/${module}.manifest.ts`, (text) => appendToObject(text, 'permissions', permission));
  edit(tree, `${root}/contract/src/${module}.graphql`, (sdl) => addMutation(sdl, mutation(verb, sentence.en)), '');
  edit(tree, `${root}/contract/src/index.ts`, (text) => addReexport(text, './generated/types'));
  edit(tree, `${root}/server/src/index.ts`, (text) => addReexport(text, `./application/${verb.kebab}.use-case`));
  edit(tree, `${root}/server/src/${module}.module.ts`, (text) =>
    registered(text, 'useCases', verb.pascal, `./application/${verb.kebab}.use-case`),
  );
  resolve(tree, root, module, verb);
}

function resolve(tree: Tree, root: string, module: string, verb: Words): void {
  const file = `${root}/server/src/api/${module}.resolver.ts`;
  const name = `${wordsOf(module).pascal}Resolver`;
  if (!tree.exists(file)) {
    edit(tree, `${root}/server/src/${module}.module.ts`, (text) =>
      registered(text, 'resolvers', name, `./api/${module}.resolver`),
    );
    tree.write(file, emptyResolver(name));
  }
  edit(tree, file, (text) => {
    const known = addCollaborator(text, `private readonly ${verb.camel}Case: ${verb.pascal}`);
    return addImport(addMethod(known, resolverMethod(verb)), verb.pascal, `../application/${verb.kebab}.use-case`);
  });
}

function registered(text: string, property: string, name: string, from: string): string {
  return addImport(appendToProperty(text, property, name), name, from);
}

function edit(tree: Tree, file: string, change: (text: string) => string, whenAbsent?: string): void {
  const text = tree.read(file, 'utf8') ?? whenAbsent;
  if (text === undefined) throw new Error(`${file} is missing`);
  tree.write(file, change(text));
}

function mutation({ camel }: Words, description: string): string {
  return `  "${description}. Sent twice with one id, done once."\n  ${camel}(id: ID!): ID!`;
}

function emptyResolver(name: string): string {
  return `import { write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';

@Resolver()
export class ${name} {
  constructor() {}
}
`;
}

function resolverMethod({ camel }: Words): string {
  return `  @Mutation('${camel}')
  ${camel}(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.${camel}Case, context, args);
  }`;
}
