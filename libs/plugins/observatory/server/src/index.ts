export * from './observatory.module';
