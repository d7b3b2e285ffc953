import { menusModule } from '@maillon/plugins/menus/server';
import { vansModule } from '@maillon/plugins/vans/server';

export const modules = [
  vansModule,
  menusModule,
];
