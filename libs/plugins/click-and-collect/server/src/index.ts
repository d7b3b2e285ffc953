export * from './click-and-collect.module';
