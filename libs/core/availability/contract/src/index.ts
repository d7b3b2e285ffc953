export * from './availability.events';
export * from './availability.jobs';
export * from './availability.letters';
export * from './availability.manifest';
export * from './availability.refusals';
export * from './generated/types';
