export * from './admin';
export * from './portal';
