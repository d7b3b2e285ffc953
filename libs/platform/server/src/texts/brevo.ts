import { TextUnsure, type SendText } from './text';

export interface BrevoAccount {
  readonly key: string;
  /** Where the API is; Brevo's own when absent. */
  readonly url?: string | undefined;
  /** At most eleven letters and digits, as the operators print it. */
  readonly sender?: string | undefined;
}

const URL = 'https://api.brevo.com/v3';
const PATIENCE_MS = 8_000;

/** Brevo's transactional text messages: POST /transactionalSMS/send, 201 with the number of the message. */
export function textsOverBrevo({ key, url = URL, sender = 'Maillon' }: BrevoAccount): SendText {
  return async ({ to, body }) => {
    const response = await fetch(`${url.replace(/\/$/, '')}/transactionalSMS/send`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'api-key': key },
      body: JSON.stringify({ sender, recipient: to, content: body, type: 'transactional', unicodeEnabled: false }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(lost);
    if (response.status === 201) return 'sent';
    // A number or a text that it will never take; the rest (no credit, too many, down) may pass.
    if (response.status === 400) return 'refused';
    throw new Error(`The operator of text messages answered ${response.status}.`);
  };
}

const NEVER_REACHED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** Where no connection was made nothing was said; later, nobody knows what was heard. */
function lost(error: unknown): never {
  const code = ((error as Error).cause as { code?: string } | undefined)?.code ?? '';
  if (NEVER_REACHED.includes(code)) throw error;
  throw new TextUnsure('The operator of text messages was lost from sight.', { cause: error });
}
