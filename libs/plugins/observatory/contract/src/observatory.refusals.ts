import { defineRefusals } from '@maillon/platform/contract';

export const observatoryRefusals = defineRefusals('observatory', {
  'period-invalid': {
    kind: 'BAD_INPUT',
    fr: 'La période commence avant de finir et compte {most} jours au plus.',
    en: 'The period starts before it ends and has at most {most} days.',
  },
});
