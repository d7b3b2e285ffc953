export * from './auth';
export * from './session-token';
