import { describe, expect, it } from '@jest/globals';
import { withoutLines } from './without-lines';

const MODULES = `import { orders } from '@maillon/core/orders/web';
import { menus, moreMenus } from '@maillon/plugins/menus/web';
import { menusOfOthers } from '@maillon/plugins/menus-of-others/web';

export const modules = [
  orders,
  menus,
  moreMenus,
  menusOfOthers,
];
`;

describe('a list of modules without a plugin', () => {
  it('loses the imports of the plugin and what they brought, and nothing of a plugin with a longer name', () => {
    expect(withoutLines(MODULES, 'menus')).toBe(`import { orders } from '@maillon/core/orders/web';
import { menusOfOthers } from '@maillon/plugins/menus-of-others/web';

export const modules = [
  orders,
  menusOfOthers,
];
`);
  });
});
