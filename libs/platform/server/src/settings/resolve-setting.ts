/** From above to below. A level says what it wants; a lock keeps those below it from saying otherwise. */
export const SETTING_LEVELS = ['platform', 'region', 'territory', 'organisation'] as const;
export type SettingLevel = (typeof SETTING_LEVELS)[number];

export interface LevelSettings {
  readonly level: SettingLevel;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Keys that no level below may change, whether or not this one has a value of its own. */
  readonly locked: readonly string[];
}

export interface ResolvedSetting {
  readonly value: unknown;
  /** The one level that said so; `default` when none did. */
  readonly origin: SettingLevel | 'default';
  readonly lockedBy: SettingLevel | null;
}

/** The nearest level that may say and does; what stands below a lock counts for nothing. */
export function resolveSetting(key: string, standard: unknown, levels: readonly LevelSettings[]): ResolvedSetting {
  let resolved: ResolvedSetting = { value: standard, origin: 'default', lockedBy: null };
  for (const { level, settings, locked } of inOrder(levels)) {
    if (resolved.lockedBy) return resolved;
    if (Object.hasOwn(settings, key)) resolved = { value: settings[key], origin: level, lockedBy: null };
    if (locked.includes(key)) resolved = { ...resolved, lockedBy: level };
  }
  return resolved;
}

/** What a level would have if it said nothing itself. */
export function inheritedSetting(
  key: string,
  standard: unknown,
  levels: readonly LevelSettings[],
  level: SettingLevel,
): ResolvedSetting {
  const above = SETTING_LEVELS.slice(0, SETTING_LEVELS.indexOf(level));
  return resolveSetting(
    key,
    standard,
    levels.filter((one) => above.includes(one.level)),
  );
}

function inOrder(levels: readonly LevelSettings[]): LevelSettings[] {
  return SETTING_LEVELS.flatMap((level) => levels.filter((one) => one.level === level));
}
