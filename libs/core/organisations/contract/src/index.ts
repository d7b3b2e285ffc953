export * from './buyer-presets';
export * from './generated/types';
export * from './import-producers.job';
export * from './organisations.events';
export * from './organisations.manifest';
export * from './organisations.refusals';
export * from './participation-states';
export * from './producer-families';
