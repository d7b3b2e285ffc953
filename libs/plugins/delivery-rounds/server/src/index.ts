export * from './delivery-rounds.module';
