export type FileFaultKind = 'empty' | 'too-large' | 'unreadable';

/** Why it cannot be read; each module gives it a sentence of its own. */
export type FileFaultReason =
  | 'no-bytes'
  | 'no-rows'
  | 'too-many-bytes'
  | 'too-many-rows'
  | 'not-base64'
  | 'not-a-table'
  | 'old-excel'
  | 'heading-missing'
  | 'heading-twice'
  | 'broken';

/** A file that cannot be read as a table. It says nothing of the meaning of its rows. */
export class FileFault extends Error {
  constructor(
    readonly kind: FileFaultKind,
    readonly reason: FileFaultReason,
    /** For instance the heading found twice, or the line where reading stopped. */
    readonly detail = '',
  ) {
    super(detail ? `${kind}: ${reason} (${detail})` : `${kind}: ${reason}`);
    this.name = 'FileFault';
  }
}
