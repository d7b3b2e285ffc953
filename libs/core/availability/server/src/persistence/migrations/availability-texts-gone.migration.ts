import { migration } from '@maillon/platform/server';

// Text messages are letters of the platform now. They left within a second of being laid here.
export const availabilityTextsGone = migration('20261127T1431-availability-texts-gone', ['drop table text_message']);
