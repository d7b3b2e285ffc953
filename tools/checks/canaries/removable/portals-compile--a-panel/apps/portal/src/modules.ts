import { vansPortal } from '@maillon/plugins/vans/web';

export const modules = [vansPortal];
export const first = vansPortal.id;
