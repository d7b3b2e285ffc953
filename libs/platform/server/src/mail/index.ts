export * from './addressees';
export * from './day-in-words';
export { html, type Html } from './html';
export * from './letter';
export * from './links';
export { MailTransport } from './mail-transport';
export * from './post-mail';
export * from './tell';
export * from './write-letter';
