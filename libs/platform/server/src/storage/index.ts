export * from './incoming';
export * from './open-storage';
export * from './storage';
export * from './upload-fault';
