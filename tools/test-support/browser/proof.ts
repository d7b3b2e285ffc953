import { randomUUID } from 'node:crypto';
import type { Person } from '../../demo/day/person.ts';
import { paperOf } from './paper.ts';

export interface Proof {
  readonly holderId: string;
  readonly kind: string;
  readonly number: string;
  readonly validFrom: string;
  readonly validTo: string;
}

const FILE = 'mutation FileProof($input: FileCertificateInput!) { fileCertificate(input: $input) { id } }';

/** Sends a paper of one page and says what it proves; answers the certificate's id. */
export async function fileProof(person: Person, at: string, proof: Proof): Promise<string> {
  const [documentId, id] = [randomUUID(), randomUUID()];
  const { name, mimeType, buffer } = paperOf(`${proof.number}.pdf`, proof.number);
  const address = new URLSearchParams({ id: documentId, holder: proof.holderId, name });
  await person.send(at, `/api/documents?${address}`, buffer, mimeType);
  await person.ask(at, FILE, { input: { id, documentId, issuer: null, ...proof } });
  return id;
}
