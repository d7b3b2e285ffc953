export * from './catalogue.manifest';
export * from './catalogue.refusals';
export * from './generated/types';
export * from './import-catalogue.job';
export * from './labels';
export type * from './offer-now';
