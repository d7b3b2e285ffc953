export * from './generated/types';
export * from './sourcing.events';
export * from './sourcing.jobs';
export * from './sourcing.letters';
export * from './sourcing.manifest';
export * from './sourcing.refusals';
