export * from './delivery-fee';
export * from './generated/types';
export * from './no-rules';
export * from './rulebook.events';
export * from './rulebook.letters';
export * from './rulebook.manifest';
export * from './rulebook.refusals';
