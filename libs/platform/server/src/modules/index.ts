export * from './assembled';
export * from './boot-checks';
export * from './extension-point';
export * from './module-touch';
export * from './organisations-here';
export * from './registry';
export * from './server-module';
