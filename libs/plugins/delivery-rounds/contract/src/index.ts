export * from './delivery-rounds.manifest';
export * from './delivery-rounds.refusals';
export * from './delivery-rounds.settings';
export * from './generated/types';
export * from './route-planner';
export type * from './tariff-faults';
