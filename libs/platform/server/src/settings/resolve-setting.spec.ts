import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SETTING_LEVELS, inheritedSetting, resolveSetting, type LevelSettings } from './resolve-setting';

const key = fc.constantFrom('a', 'b');
const levels = fc
  .uniqueArray(
    fc.record({
      level: fc.constantFrom(...SETTING_LEVELS),
      settings: fc.dictionary(key, fc.nat(9), { maxKeys: 2 }),
      locked: fc.uniqueArray(key),
    }),
    { selector: ({ level }) => level },
  )
  .map((all) => all as LevelSettings[]);
const rank = (level: string) => SETTING_LEVELS.indexOf(level as never);

describe('a setting through its levels', () => {
  it('is the standard value until somebody says otherwise', () => {
    expect(resolveSetting('a', 1, [])).toEqual({ value: 1, origin: 'default', lockedBy: null });
  });

  it('is what the nearest level says', () => {
    const said = [level('region', { a: 2 }), level('territory', { a: 3 })];
    expect(resolveSetting('a', 1, said)).toEqual({ value: 3, origin: 'territory', lockedBy: null });
    expect(inheritedSetting('a', 1, said, 'territory')).toEqual({ value: 2, origin: 'region', lockedBy: null });
  });

  it('is what the lock keeps, the standard value included', () => {
    const said = [level('region', {}, ['a']), level('territory', { a: 3 })];
    expect(resolveSetting('a', 1, said)).toEqual({ value: 1, origin: 'default', lockedBy: 'region' });
  });

  it('has one origin, which holds that very value, and no nearer one that was free to say otherwise', () => {
    fc.assert(
      fc.property(levels, key, (all, asked) => {
        const { value, origin, lockedBy } = resolveSetting(asked, 'standard', all);
        const source = all.find(({ level: one }) => one === origin);
        expect(value).toBe(source ? source.settings[asked] : 'standard');
        const nearer = all.filter((one) => rank(one.level) > rank(origin) && Object.hasOwn(one.settings, asked));
        if (!lockedBy) expect(nearer).toEqual([]);
      }),
    );
  });

  it('never comes from below a lock', () => {
    fc.assert(
      fc.property(levels, key, (all, asked) => {
        const { origin, lockedBy } = resolveSetting(asked, 'standard', all);
        const locks = all.filter(({ locked }) => locked.includes(asked)).map(({ level: one }) => rank(one));
        if (locks.length) expect(rank(origin)).toBeLessThanOrEqual(Math.min(...locks));
        expect(lockedBy === null ? -1 : rank(lockedBy)).toBe(locks.length ? Math.min(...locks) : -1);
      }),
    );
  });

  function level(
    name: LevelSettings['level'],
    settings: Record<string, unknown>,
    locked: string[] = [],
  ): LevelSettings {
    return { level: name, settings, locked };
  }
});
