import { TO_ANSWER, TO_PREPARE } from '@maillon/core/orders/contract';

/** Its goods are still to be weighed and labelled. */
export function isToPrepare(state: string): boolean {
  return TO_PREPARE.some((one) => one === state);
}

/** Its producer has not answered for all of it. */
export function isToAnswer(state: string): boolean {
  return TO_ANSWER.some((one) => one === state);
}
