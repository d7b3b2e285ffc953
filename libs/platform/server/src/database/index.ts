export * from './migrate';
export * from './migration';
export * from './orm';
export * from './pool';
export * from './reader';
export * from './retention-rules';
export * from './tenant-table';
export * from './without-copies';
