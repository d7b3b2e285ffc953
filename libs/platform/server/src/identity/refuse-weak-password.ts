import type { GenericEndpointContext } from 'better-auth';
import { APIError, getSessionFromCtx } from 'better-auth/api';
import { localeOf } from '../http/locale-of';
import type { PasswordJudge } from './password-judge';

/** Where a password is chosen, and the field that carries it. */
const CHOSEN: Readonly<Record<string, string>> = {
  '/sign-up/email': 'password',
  '/reset-password': 'newPassword',
  '/change-password': 'newPassword',
};

interface Body {
  readonly name?: unknown;
  readonly email?: unknown;
}

/** Refuses a weak password wherever one is chosen, and says what is missing; a changed password ends the other sessions. */
export async function refuseWeakPassword(judge: PasswordJudge, context: GenericEndpointContext) {
  const field = CHOSEN[context.path];
  const password = field && (context.body as Record<string, unknown>)?.[field];
  if (typeof password !== 'string') return;
  const known = await getSessionFromCtx(context).catch(() => null);
  const about = [...aboutOf(context.body as Body), ...aboutOf(known?.user ?? {})];
  const fault = await judge.fault(password, about, localeOf(context.headers?.get('accept-language')));
  if (fault)
    throw new APIError('BAD_REQUEST', {
      code: 'platform.password-weak',
      message: fault,
      fields: { password: [fault] },
    });
  if (context.path !== '/change-password') return;
  return { context: { body: { ...(context.body as object), revokeOtherSessions: true } } };
}

function aboutOf({ name, email }: Body): string[] {
  return [name, email].filter((one) => typeof one === 'string');
}
