import { platformRefusals, type ModuleManifest, type Sentence } from '@maillon/platform/contract';

interface Property {
  readonly title?: Sentence;
  /** Whether one organisation may have a value of its own. */
  readonly organisation?: boolean;
}

/** A property of a module's settings schema; refuses (platform.setting-unknown) one that is not there. */
export function settingProperty({ settings }: ModuleManifest, key: string): Property {
  const properties = (settings.schema['properties'] ?? {}) as Readonly<Record<string, Property>>;
  if (!Object.hasOwn(properties, key)) throw platformRefusals.because('setting-unknown', { key });
  return properties[key]!;
}

export function titleOf(manifest: ModuleManifest, key: string): Sentence {
  return settingProperty(manifest, key).title ?? { fr: key, en: key };
}
