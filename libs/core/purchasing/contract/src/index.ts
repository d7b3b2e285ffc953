export * from './generated/types';
export * from './purchasing.jobs';
export * from './purchasing.letters';
export * from './purchasing.manifest';
export * from './purchasing.refusals';
