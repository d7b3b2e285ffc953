export * from './generated/types';
export * from './import-producers.job';
export * from './organisations.events';
export * from './organisations.manifest';
export * from './organisations.refusals';
export * from './producer-families';
