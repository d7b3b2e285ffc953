import { Injectable, inject } from '@angular/core';
import { Files } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';

const PATH = '/api/documents';

/** What a telephone offers from its camera or its files; a photograph in another format is turned into JPEG by it. */
export const DOCUMENT_ACCEPT = 'application/pdf,image/jpeg,image/png,image/webp';

/** Proofs on their way to the server, and back to the screen. */
@Injectable({ providedIn: 'root' })
export class DocumentFiles {
  private readonly files = inject(Files);

  /** Sends a document for the holder, or for oneself; its id. */
  async send(file: File, holderId: string | null): Promise<string> {
    const query = { id: uuid(), name: file.name, ...(holderId ? { holder: holderId } : {}) };
    return (await this.files.send<{ id: string }>(PATH, query, file)).id;
  }

  address(id: string): string {
    return this.files.address(`${PATH}/${id}`);
  }
}
