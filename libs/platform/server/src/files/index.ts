export * from './file-fault';
export * from './file-input';
export * from './heading-key';
export * from './raw-rows';
export * from './read-table';
export * from './table';
export * from './csv-file';
