export * from './clock';
export * from './ability';
export * from './changes';
export * from './context';
export * from './origin';
export * from './use-case';
export * from './use-cases';
export * from './work';
