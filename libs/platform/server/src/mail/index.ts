export * from './addressees';
export * from './day-in-words';
export * from './letter';
export * from './links';
export * from './post-mail';
export * from './tell';
export * from './write-letter';
