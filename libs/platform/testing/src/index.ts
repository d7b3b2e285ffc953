export * from './actor';
export * from './browser';
export * from './environment';
export * from './found';
export * from './origin';
export * from './probe.module';
export * from './walk-through-provider';
export * from './world';
export { codeOf } from '../../../../tools/test-support/totp';
