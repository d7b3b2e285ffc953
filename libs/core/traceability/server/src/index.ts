export * from './application/collect-goods';
export * from './application/deliver-goods';
export * from './application/load-goods';
export * from './application/return-goods';
export * from './traceability.module';
