export * from './catalogue.manifest';
export * from './catalogue.refusals';
export * from './catalogue.settings';
export * from './generated/types';
export * from './import-catalogue.job';
export * from './labels';
