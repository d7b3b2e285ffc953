import { b } from './index';

export const a = () => b;
