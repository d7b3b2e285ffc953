import { migration, withoutCopies } from '@maillon/platform/server';

// The standard values on the day when settings got levels; later ones do not matter here.
const CAME_WITH = { codeLength: 5 };

export const clickAndCollectSettingsSaid = migration('20261126T1911-click-and-collect-settings-said', [
  withoutCopies('click-and-collect', CAME_WITH),
]);
