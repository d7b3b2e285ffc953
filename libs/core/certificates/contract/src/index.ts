export * from './certificates.manifest';
export * from './certificates.refusals';
export * from './documents';
export * from './generated/types';
