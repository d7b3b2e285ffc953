export * from './backend';
export * from './dispatcher';
export * from './queue-port';
export * from './work-horse';
