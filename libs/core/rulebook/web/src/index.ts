export * from './admin';
export * from './portal';
export type * from './data/rulebook.generated';
export type * from './data/slots';
