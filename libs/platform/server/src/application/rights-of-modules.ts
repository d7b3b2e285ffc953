import { say, type Locale, type ModuleManifest } from '@maillon/platform/contract';
import type { RightLevel } from '../use-cases/right-levels';

export interface RightView {
  permission: string;
  title: string;
  levels: RightLevel[];
}

export interface RightsOfModuleView {
  id: string;
  title: string;
  enabled: boolean;
  rights: RightView[];
}

/** Each permission of each module that has any, with its levels. */
export function rightsOfModules(
  manifests: readonly ModuleManifest[],
  locale: Locale,
  isOn: (id: string) => boolean,
  levels: (permission: string) => RightLevel[],
): RightsOfModuleView[] {
  return manifests
    .filter(({ permissions }) => Object.keys(permissions).length > 0)
    .map(({ id, title, permissions }) => ({
      id,
      title: say(title, locale),
      enabled: isOn(id),
      rights: Object.entries(permissions).map(([permission, words]) => ({
        permission,
        title: say(words, locale),
        levels: levels(permission),
      })),
    }));
}
