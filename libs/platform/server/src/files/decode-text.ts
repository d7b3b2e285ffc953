import { FileFault } from './file-fault';

/** Text of a file whose encoding nobody declared: UTF-8 when it is valid UTF-8, else what Windows spreadsheets write. */
export function decodeText(bytes: Uint8Array): string {
  const text = startsWith(bytes, [0xff, 0xfe]) ? new TextDecoder('utf-16le').decode(bytes) : utf8Or1252(bytes);
  if (text.includes('\0')) throw new FileFault('unreadable', 'not-a-table');
  return text;
}

export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function utf8Or1252(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Latin-1 letters such as é are not valid UTF-8 on their own.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
