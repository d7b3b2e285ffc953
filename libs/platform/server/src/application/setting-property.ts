import { platformRefusals, type ModuleManifest, type Role, type Sentence } from '@maillon/platform/contract';

export interface SettingProperty {
  readonly title?: Sentence;
  /** Whether one organisation may have a value of its own, or the role of those who act for such a one. */
  readonly organisation?: boolean | Role;
}

/** A property of a module's settings schema; refuses (platform.setting-unknown) one that is not there. */
export function settingProperty({ settings }: ModuleManifest, key: string): SettingProperty {
  const properties = (settings.schema['properties'] ?? {}) as Readonly<Record<string, SettingProperty>>;
  if (!Object.hasOwn(properties, key)) throw platformRefusals.because('setting-unknown', { key });
  return properties[key]!;
}

export function titleOf(manifest: ModuleManifest, key: string): Sentence {
  return settingProperty(manifest, key).title ?? { fr: key, en: key };
}
