export * from './application/collect-goods';
export * from './application/deliver-goods';
export * from './traceability.module';
