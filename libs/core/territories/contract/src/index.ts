export * from './generated/types';
export * from './territories.manifest';
export * from './territories.refusals';
