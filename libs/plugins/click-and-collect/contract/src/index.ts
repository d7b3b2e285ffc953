export * from './click-and-collect.manifest';
export * from './click-and-collect.refusals';
export * from './click-and-collect.settings';
export * from './generated/types';
