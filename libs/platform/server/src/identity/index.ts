export * from './auth';
export * from './auth-settings';
export * from './session-token';
export * from './signed-keys';
