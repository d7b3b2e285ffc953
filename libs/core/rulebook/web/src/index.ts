export * from './admin';
export type * from './data/rulebook.generated';
export type * from './data/slots';
