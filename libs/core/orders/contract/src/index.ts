export * from './allocation-strategy';
export * from './fulfilment-steps';
export * from './generated/types';
export * from './orders.events';
export * from './orders.jobs';
export * from './orders.manifest';
export * from './orders.refusals';
export * from './orders.settings';
