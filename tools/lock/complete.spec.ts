import { describe, expect, it } from '@jest/globals';
import { complete } from './complete.mjs';

const lockOf = (packages: Record<string, object>) => ({ packages: { '': {}, ...packages } });

describe('completing a lockfile', () => {
  it('adds a platform package that the registry lacks, for its machine only', () => {
    const lock = lockOf({
      'node_modules/@swc/core': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { '@swc/core-darwin-arm64': '1.0.0' },
      },
    });
    expect(complete(lock)).toEqual(['@swc/core-darwin-arm64@1.0.0']);
    expect(lock.packages).toMatchObject({
      'node_modules/@swc/core-darwin-arm64': {
        version: '1.0.0',
        dev: true,
        optional: true,
        cpu: ['arm64'],
        os: ['darwin'],
      },
    });
  });

  it('leaves alone what is there, beside the package or above it', () => {
    const lock = lockOf({
      'node_modules/a': { optionalDependencies: { b: '1.0.0' } },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/x/node_modules/a': { optionalDependencies: { b: '2.0.0' } },
      'node_modules/x/node_modules/b': { version: '2.0.0' },
    });
    expect(complete(lock)).toEqual([]);
  });

  it('guesses no version', () => {
    expect(complete(lockOf({ 'node_modules/a': { optionalDependencies: { b: '^1.0.0' } } }))).toEqual([]);
  });

  it('has nothing to do the second time', () => {
    const lock = lockOf({ 'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0' } } });
    complete(lock);
    expect(complete(lock)).toEqual([]);
  });
});
