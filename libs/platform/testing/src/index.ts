export * from './actor';
export * from './world';
