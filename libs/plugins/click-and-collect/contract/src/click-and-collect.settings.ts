import type { SettingsDefinition } from '@maillon/platform/contract';

/** What a territory decides about its pickup places. */
export interface ClickAndCollectSettings {
  /** Characters of the code that a buyer says at the counter. */
  readonly codeLength: number;
}

export const clickAndCollectSettings: SettingsDefinition = {
  version: 1,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      codeLength: {
        type: 'integer',
        minimum: 4,
        maximum: 10,
        title: { fr: 'Longueur du code de retrait', en: 'Length of the pickup code' },
        description: {
          fr: 'Plus il est long, moins il se devine ; plus il est court, mieux il se dit au comptoir.',
          en: 'The longer, the harder to guess; the shorter, the easier to say at the counter.',
        },
      },
    },
  },
  defaults: { codeLength: 5 } satisfies ClickAndCollectSettings,
};
