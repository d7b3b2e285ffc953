export * from './clock';
export * from './ability';
export * from './context';
export * from './use-case';
export * from './use-cases';
export * from './work';
