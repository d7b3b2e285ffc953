export * from './generated/types';
export * from './order-notes.manifest';
export * from './order-notes.refusals';
