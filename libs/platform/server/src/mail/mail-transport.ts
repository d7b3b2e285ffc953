/** A letter on its way out. */
export interface OutgoingMail {
  /** The same at each attempt: who receives a letter twice can tell that it is one. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The territory that writes; null for what concerns a person's account. */
  readonly territory: { readonly id: string; readonly name: string } | null;
}

/** The address will never take this letter: to try again is useless. */
export class MailUndeliverable extends Error {}

/** The server had the letter when it was lost from sight: it may have gone. */
export class MailUnsure extends Error {}

/** How letters leave. */
export abstract class MailTransport {
  abstract readonly kind: 'smtp' | 'mailbox';
  /** Throws MailUndeliverable, MailUnsure, or another error when the letter has not left and trying again may help. */
  abstract send(mail: OutgoingMail): Promise<void>;
  abstract close(): Promise<void>;
}
