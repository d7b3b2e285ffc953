export type * from './data/slots';
export * from './admin';
export * from './portal';
export * from './ui/ask-producer';
