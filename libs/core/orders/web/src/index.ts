export type * from './data/slots';
export * from './admin';
export * from './portal';
export * from './ui/by-producer';
export * from './ui/order-state';
