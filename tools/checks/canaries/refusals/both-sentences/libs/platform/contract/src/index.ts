export * from './define-refusals';
