export * from './certificates.events';
export * from './certificates.manifest';
export * from './certificates.refusals';
export * from './certificates.settings';
export * from './documents';
export * from './generated/types';
export * from './kinds';
export * from './watch-certificates.job';
