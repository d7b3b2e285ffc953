export * from './admin';
export * from './admin/coordinates';
export * from './admin/import/import-flow';
export * from './admin/import/import-job';
export * from './admin/import/import-outcome';
export * from './admin/import/import-result';
export type * from './admin/producer-slot';
export * from './portal';
