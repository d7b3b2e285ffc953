export interface BuyerPreset {
  /** Hours, local, at which goods are usually received. */
  readonly windows: readonly { readonly from: string; readonly to: string }[];
  /** Families that are usually wanted. */
  readonly families: readonly string[];
}

/** What an application starts from: the person corrects it. A hotel is supplied for its breakfast. */
export const BUYER_PRESETS: Readonly<Record<string, BuyerPreset>> = {
  restaurant: {
    windows: [{ from: '07:00', to: '10:00' }],
    families: ['vegetables', 'potatoes', 'fruit', 'dairy', 'meat', 'poultry-eggs', 'sea'],
  },
  hotel: { windows: [{ from: '05:30', to: '07:00' }], families: ['fruit', 'dairy', 'poultry-eggs', 'bakery-grocery'] },
  bar: { windows: [{ from: '09:00', to: '11:30' }], families: ['drinks', 'dairy', 'bakery-grocery'] },
  canteen: {
    windows: [{ from: '06:00', to: '08:30' }],
    families: ['vegetables', 'potatoes', 'fruit', 'dairy', 'meat', 'poultry-eggs'],
  },
};
