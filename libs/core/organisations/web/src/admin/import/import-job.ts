import type { UploadedFile } from '@maillon/platform/web';

/** What an import's page asks to be sent: once to see what it would do, then for good. */
export interface ImportRequest {
  /** Made here: sent twice, done once. */
  readonly id: string;
  readonly file: UploadedFile;
  readonly dryRun: boolean;
}

/** Sends a file and answers the id of the job that reads it. */
export type SendImport = (request: ImportRequest) => Promise<string>;
