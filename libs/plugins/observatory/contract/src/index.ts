export * from './generated/types';
export * from './observatory.manifest';
export * from './observatory.refusals';
