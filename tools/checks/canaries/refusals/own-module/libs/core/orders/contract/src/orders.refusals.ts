import { defineRefusals } from '@maillon/platform/contract';

export const refusals = defineRefusals('catalogue', { late: { fr: 'Trop tard.', en: 'Too late.' } });
