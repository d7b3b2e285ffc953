export * from './order-notes.module';
