export * from './generated/types';
export * from './traceability.events';
export * from './traceability.jobs';
export * from './traceability.letters';
export * from './traceability.manifest';
export * from './traceability.refusals';
export * from './traceability.settings';
