import { certificatePaper } from '../../demo/certificate-paper.ts';

/** A PDF of one page, as a file field takes it. */
export function paperOf(name: string, ...lines: string[]) {
  return { name, mimeType: 'application/pdf', buffer: certificatePaper(lines) };
}
