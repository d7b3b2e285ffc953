import { defineRefusals } from '@maillon/platform/contract';

export const refusals = defineRefusals('orders', { late: { fr: 'Trop tard.', en: '' } });
