import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Tree } from '@nx/devkit';
import { createTree } from '@nx/devkit/testing';
import generateModule from './module';

const LIST = `import { platformModule, type ServerModule } from '@maillon/platform/server';

export const modules: readonly ServerModule[] = [platformModule];
`;

describe('nx g module', () => {
  let tree: Tree;
  const read = (path: string) => tree.read(path, 'utf8');

  beforeEach(() => {
    tree = createTree();
    for (const app of ['server', 'portal', 'admin']) tree.write(`apps/${app}/src/modules.ts`, LIST);
    tree.write('tools/nx/core-order.json', '["territories"]');
  });

  it('writes the three projects of a plugin, and its README', async () => {
    await generateModule(tree, { name: 'cold-chain', fr: 'Chaîne du froid', en: 'Cold chain' });
    const files = tree.listChanges().map(({ path }) => path);
    expect(files).toEqual(
      expect.arrayContaining([
        'libs/plugins/cold-chain/README.md',
        'libs/plugins/cold-chain/contract/src/cold-chain.manifest.ts',
        'libs/plugins/cold-chain/contract/src/cold-chain.refusals.ts',
        'libs/plugins/cold-chain/contract/src/index.ts',
        'libs/plugins/cold-chain/server/src/cold-chain.module.ts',
        'libs/plugins/cold-chain/server/src/cold-chain.ability.ts',
        'libs/plugins/cold-chain/server/src/e2e/cold-chain.e2e.ts',
        'libs/plugins/cold-chain/server/src/index.ts',
        'libs/plugins/cold-chain/web/src/portal.ts',
        'libs/plugins/cold-chain/web/src/i18n/fr.json',
        'libs/plugins/cold-chain/web/src/i18n/en.json',
        'libs/plugins/cold-chain/web/src/index.ts',
      ]),
    );
    expect(read('libs/plugins/cold-chain/contract/src/cold-chain.manifest.ts')).toContain(
      "title: { fr: 'Chaîne du froid', en: 'Cold chain' }",
    );
  });

  it('registers the module where the server and the portal start', async () => {
    await generateModule(tree, { name: 'cold-chain', fr: 'Chaîne du froid', en: 'Cold chain' });
    expect(read('apps/server/src/modules.ts'))
      .toBe(`import { platformModule, type ServerModule } from '@maillon/platform/server';
import { coldChainModule } from '@maillon/plugins/cold-chain/server';

export const modules: readonly ServerModule[] = [platformModule, coldChainModule];
`);
    expect(read('apps/portal/src/modules.ts')).toContain(
      "import { coldChainPortal } from '@maillon/plugins/cold-chain/web';",
    );
    expect(read('apps/admin/src/modules.ts')).toBe(LIST);
  });

  it('gives a core module its storey', async () => {
    await generateModule(tree, { name: 'people', fr: 'Personnes', en: 'People', layer: 'core', portal: 'admin' });
    expect(JSON.parse(read('tools/nx/core-order.json') ?? '')).toEqual(['territories', 'people']);
    expect(read('libs/core/people/contract/src/people.manifest.ts')).toContain("layer: 'core'");
    expect(read('apps/admin/src/modules.ts')).toContain('peopleAdmin');
  });

  it('writes over nothing', async () => {
    tree.write('libs/plugins/cold-chain/README.md', 'mine');
    await expect(generateModule(tree, { name: 'cold-chain', fr: 'a', en: 'b' })).rejects.toThrow('exists already');
  });
});
