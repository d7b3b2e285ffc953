export * from './door';
export * from './errors';
export * from './limits';
export * from './loaders';
export * from './page';
export * from './request-context';
export * from './scalars';
