export * from './application/order-guides';
export * from './purchasing.module';
