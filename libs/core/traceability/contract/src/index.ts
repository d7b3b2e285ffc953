export * from './generated/types';
export * from './traceability.events';
export * from './traceability.manifest';
export * from './traceability.refusals';
export * from './traceability.settings';
