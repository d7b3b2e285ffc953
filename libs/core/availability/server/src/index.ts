export * from './availability.module';
export * from './domain/week';
