export * from './van';
