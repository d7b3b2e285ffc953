import { describe, expect, it } from '@jest/globals';
import { placeOf, tagsOf } from './place';

describe('the place of a file', () => {
  it('is its module, its layer and its kind', () => {
    const place = placeOf('libs/plugins/cold-chain/server/src/domain/temperature-log.ts');
    expect(place).toEqual({
      root: 'libs/plugins/cold-chain/server',
      name: 'plugins-cold-chain-server',
      kind: 'server',
      layer: 'plugins',
      module: 'cold-chain',
    });
    expect(place && tagsOf(place)).toEqual(['kind:server', 'layer:plugins', 'module:cold-chain']);
  });

  it('is the platform, an application or the tools', () => {
    expect(placeOf('libs/platform/web/src/index.ts')).toMatchObject({ name: 'platform-web', layer: 'platform' });
    expect(placeOf('apps/portal/src/main.ts')).toMatchObject({ name: 'portal', kind: 'app' });
    expect(placeOf('tools/start.mjs')).toMatchObject({ name: 'tools', kind: 'tool' });
  });

  it('is nowhere for what has no wall around it', () => {
    expect(placeOf('libs/plugins/cold-chain/helpers/src/index.ts')).toBeUndefined();
    expect(placeOf('libs/core/orders/README.md')).toBeUndefined();
    expect(placeOf('docs/glossary.md')).toBeUndefined();
  });
});
