export * from './naming';
export * from './personal-data';
export * from './platform-keeper';
export * from './watch-over-time';
