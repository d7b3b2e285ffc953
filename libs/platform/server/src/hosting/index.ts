export * from './api-processes';
export * from './assert-node';
export * from './leave-within';
export * from './log';
export * from './start-api';
export * from './start-console';
export * from './start-worker';
export * from './tokens';
export { untilSignal } from './until-signal';
