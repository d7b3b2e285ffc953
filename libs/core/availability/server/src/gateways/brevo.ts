import type { SendText } from './text';

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
      body: JSON.stringify({ sender, recipient: to, content: body, type: 'transactional', unicodeEnabled: true }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 201) return 'sent';
    // A number or a text that it will never take; the rest (no credit, too many, down) may pass.
    if (response.status === 400) return 'refused';
    throw new Error(`The operator of text messages answered ${response.status}.`);
  };
}
