/** What goods may pass between producer and buyer. A logistics module says which of them its orders pass, and in what order. */
export const FULFILMENT_STEPS = ['producer', 'hub', 'round', 'kitchen', 'counter', 'fetched'] as const;
export type FulfilmentStep = (typeof FULFILMENT_STEPS)[number];
