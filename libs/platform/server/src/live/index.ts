export * from './live-kind';
export * from './told-live';
