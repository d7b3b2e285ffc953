import { SECOND_FACTOR_ROLES, platformRefusals } from '@maillon/platform/contract';
import type { Context } from './context';

/** From when the roles that reach far must come with a second factor; null where they need not. */
export type SecondFactorFrom = Date | null;

export function needsSecondFactor(
  { actor, secondFactor, at }: Pick<Context, 'actor' | 'secondFactor' | 'at'>,
  from: SecondFactorFrom,
): boolean {
  if (secondFactor || actor.kind !== 'person' || from === null || at < from) return false;
  return SECOND_FACTOR_ROLES.includes(actor.role);
}

export function mustHaveSecondFactor(context: Context, from: SecondFactorFrom): void {
  if (needsSecondFactor(context, from)) throw platformRefusals.because('second-factor-needed');
}
