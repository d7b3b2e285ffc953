import { defineExtensionPoint } from '../modules/extension-point';

/** What a file may be sent for: who may, how large, and what it must be. */
export interface UploadPurpose {
  /** `module.word`. */
  readonly purpose: string;
  /** Permission and type of row that it is asked on, at the threshold. */
  readonly permission: string;
  readonly type: string;
  readonly largest: number;
  /** The media type that the first bytes speak for; null for what is not accepted. */
  typeOf(head: Uint8Array): string | null;
}

export const UPLOAD_PURPOSES = defineExtensionPoint<UploadPurpose>('platform.upload-purposes');
