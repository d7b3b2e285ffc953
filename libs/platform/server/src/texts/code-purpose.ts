import type { TextNumber } from './text-numbers';

/** What the figures of a code are signed for: no two of them are for the same. */
export function codePurpose(
  personId: string,
  { number, askedOn, askedTimes }: Pick<TextNumber, 'number' | 'askedOn' | 'askedTimes'>,
): string {
  return `text number ${personId} ${number} ${askedOn} ${askedTimes}`;
}
