import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Tree } from '@nx/devkit';
import { createTree } from '@nx/devkit/testing';
import generateModule from '../module/module';
import generateUseCase from './use-case';

const root = 'libs/plugins/cold-chain';
const options = {
  name: 'record-temperature',
  module: 'cold-chain',
  fr: 'Noter une température',
  en: 'Record a temperature',
};

describe('nx g use-case', () => {
  let tree: Tree;
  const read = (path: string) => tree.read(`${root}/${path}`, 'utf8');

  beforeEach(async () => {
    tree = createTree();
    for (const app of ['server', 'portal']) tree.write(`apps/${app}/src/modules.ts`, 'export const modules = [];\n');
    await generateModule(tree, { name: 'cold-chain', fr: 'Chaîne du froid', en: 'Cold chain' });
    await generateUseCase(tree, options);
  });

  it('writes one verb in one file, and a test that refuses it', () => {
    expect(read('server/src/application/record-temperature.use-case.ts')).toContain(
      'export class RecordTemperature implements UseCase',
    );
    expect(read('server/src/e2e/record-temperature.e2e.ts')).toContain("toBe('platform.not-allowed')");
  });

  it('declares its permission in both languages', () => {
    expect(read('contract/src/cold-chain.manifest.ts')).toContain(
      "'cold-chain.record-temperature': { fr: 'Noter une température', en: 'Record a temperature' }",
    );
  });

  it('hosts it and opens its door', () => {
    const module = read('server/src/cold-chain.module.ts');
    expect(module).toContain("import { RecordTemperature } from './application/record-temperature.use-case';");
    expect(module).toContain('useCases: [RecordTemperature]');
    expect(module).toContain('resolvers: [ColdChainResolver]');
    expect(read('contract/src/cold-chain.graphql')).toContain('recordTemperature(id: ID!): ID!');
    expect(read('server/src/api/cold-chain.resolver.ts')).toContain('write(this.recordTemperatureCase, context, args)');
  });

  it('adds a second verb beside the first', async () => {
    await generateUseCase(tree, { ...options, name: 'close-log', fr: 'Clore', en: 'Close a log' });
    expect(read('server/src/cold-chain.module.ts')).toContain('useCases: [RecordTemperature, CloseLog]');
    expect(read('contract/src/cold-chain.graphql')?.match(/extend type Mutation/g)).toHaveLength(1);
    const resolver = read('server/src/api/cold-chain.resolver.ts');
    expect(resolver).toContain('private readonly recordTemperatureCase: RecordTemperature,');
    expect(resolver).toContain('private readonly closeLogCase: CloseLog,');
  });

  it('says so when there is no such module', async () => {
    await expect(generateUseCase(tree, { ...options, module: 'menus' })).rejects.toThrow('There is no module "menus"');
  });
});
