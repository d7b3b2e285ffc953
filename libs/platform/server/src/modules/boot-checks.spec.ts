import { describe, expect, it } from '@jest/globals';
import {
  NO_SETTINGS,
  defineEvent,
  defineJob,
  defineManifest,
  defineRefusals,
  type LetterKind,
  type ModuleManifest,
} from '@maillon/platform/contract';
import { z } from 'zod';
import { assemblyFaults, type Assembly } from './boot-checks';

const Grown = defineEvent('farm.grown.v1', z.object({}));
const Eaten = defineEvent('table.eaten.v1', z.object({}));
const Count = defineJob('farm.count', { fr: 'Compter', en: 'Count' }, z.object({}));

function manifest(id: string, change: Partial<ModuleManifest> = {}): ModuleManifest {
  return defineManifest({
    id,
    layer: 'plugin',
    version: '1.0.0',
    title: { fr: id, en: id },
    summary: { fr: id, en: id },
    needs: [],
    settings: NO_SETTINGS,
    permissions: {},
    refusals: defineRefusals(id, {}),
    emits: [],
    listens: [],
    jobs: [],
    ...change,
  });
}

function faults(change: Partial<Assembly>): string[] {
  return assemblyFaults({ manifests: [], doors: [], listeners: [], jobHandlers: [], ...change });
}

const farm = manifest('farm', {
  emits: [Grown],
  jobs: [Count],
  permissions: { 'farm.see': { fr: 'Voir', en: 'See' } },
});
const table = manifest('table', { needs: ['farm'], listens: [Grown] });
const handler = { module: 'farm', job: 'farm.count' };
const listener = { module: 'table', name: 'table.eat-on-grown', event: 'farm.grown.v1' };
const whole = {
  manifests: [farm, table],
  jobHandlers: [handler],
  listeners: [listener],
  doors: [{ module: 'farm', name: 'farm.see', permission: 'farm.see' }],
};

describe('what the host refuses to start with', () => {
  it('is nothing, when everything fits', () => expect(faults(whole)).toEqual([]));

  it('is a job with no handler, or two', () => {
    expect(faults({ ...whole, jobHandlers: [] })).toEqual(['The job "farm.count" has 0 handlers; it must have one.']);
    expect(faults({ ...whole, jobHandlers: [handler, handler] })).toEqual([
      'The job "farm.count" has 2 handlers; it must have one.',
    ]);
  });

  it('is a kind of letter that contradicts itself', () => {
    const letter: LetterKind = {
      ...{ name: 'farm.news', title: { fr: 'x', en: 'x' }, when: { fr: 'x', en: 'x' }, roles: [] },
      times: ['at-once', 'never'],
      ifUnsure: 'leave',
    };
    const necessary = { fr: 'Il le faut.', en: 'It has to.' };
    const of = (...letters: LetterKind[]) => faults({ manifests: [manifest('farm', { letters })] });
    expect(of(letter)).toEqual([]);
    expect(of({ ...letter, times: ['at-once'], necessary })).toEqual([]);
    expect(of({ ...letter, necessary })[0]).toContain('must either say why it is necessary or offer "never"');
    expect(of({ ...letter, times: ['at-once'] })[0]).toContain('must either say');
    expect(of({ ...letter, times: [], necessary })[0]).toContain('offers no time');
    expect(of(letter, letter)[0]).toContain('Two kinds of letter');
    expect(of({ ...letter, name: 'table.news' })[0]).toContain('is not named after its module');
  });

  it('is a handler for a job that nobody declared', () =>
    expect(faults({ ...whole, jobHandlers: [handler, { module: 'farm', job: 'farm.sing' }] })).toEqual([
      'A handler waits for the job "farm.sing", which no manifest declares.',
    ]));

  it('is an event that is declared as heard and has no listener, or two', () => {
    expect(faults({ ...whole, listeners: [] })[0]).toContain('has 0 listeners');
    expect(faults({ ...whole, listeners: [listener, { ...listener, name: 'table.again' }] })[0]).toContain(
      'has 2 listeners',
    );
  });

  it('is a listener for an event that its manifest does not declare, or that nobody emits', () => {
    expect(
      faults({ ...whole, listeners: [listener, { module: 'farm', name: 'farm.hear', event: 'table.eaten.v1' }] })[0],
    ).toContain('which its manifest does not declare');
    expect(
      faults({
        ...whole,
        manifests: [farm, manifest('table', { listens: [Eaten] })],
        listeners: [{ ...listener, event: 'table.eaten.v1' }],
      })[0],
    ).toContain('which nobody emits');
  });

  it('is a module before what it needs, or twice', () => {
    expect(faults({ ...whole, manifests: [table, farm] })[0]).toContain('absent or comes after it');
    expect(faults({ ...whole, manifests: [farm, farm, table] })[0]).toContain('Two modules are called "farm"');
  });

  it('is a use case named after another module, or asking for a permission that nobody declares', () => {
    expect(faults({ ...whole, doors: [{ module: 'farm', name: 'table.eat', permission: null }] })[0]).toContain(
      'not named after its module',
    );
    expect(faults({ ...whole, doors: [{ module: 'farm', name: 'farm.eat', permission: 'farm.eat' }] })[0]).toContain(
      'which no manifest declares',
    );
  });

  it('is two modules that hear each other in a circle', () => {
    const talking = [
      manifest('farm', { emits: [Grown], listens: [Eaten] }),
      manifest('table', { emits: [Eaten], listens: [Grown] }),
    ];
    const listeners = [
      { module: 'farm', name: 'farm.a', event: 'table.eaten.v1' },
      { module: 'table', name: 'table.b', event: 'farm.grown.v1' },
    ];
    expect(faults({ manifests: talking, listeners })[0]).toContain('through others, what it says itself');
  });
});
