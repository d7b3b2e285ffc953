export * from './application/certifiable-products';
export * from './application/claim-labels';
export * from './application/sanitary-gate';
export * from './certificates.module';
export * from './persistence/backed-labels';
