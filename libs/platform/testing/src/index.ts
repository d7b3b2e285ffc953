export * from './actor';
export * from './probe.module';
export * from './world';
