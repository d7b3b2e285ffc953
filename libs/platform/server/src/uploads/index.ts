export * from './upload-purpose';
export * from './uploads';
