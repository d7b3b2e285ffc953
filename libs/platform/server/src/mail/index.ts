export * from './letter';
export * from './post-mail';
export * from './write-letter';
export * from './links';
