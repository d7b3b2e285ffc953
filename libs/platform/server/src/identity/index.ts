export * from './auth';
export * from './session-token';
export * from './signed-keys';
