/** The server said no, and changed nothing: one sentence in the person's language, and messages for each field. */
export class Refused extends Error {
  constructor(
    sentence: string,
    readonly kind: string,
    /** `module.word`, for instance `orders.session-closed`; empty when the server named none. */
    readonly code: string,
    readonly data: Readonly<Record<string, unknown>>,
    readonly fields: Readonly<Record<string, readonly string[]>>,
  ) {
    super(sentence);
    this.name = 'Refused';
  }
}

/** No answer came: the network or the server is away. What was asked may be asked again. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}
