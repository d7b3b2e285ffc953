import { Injectable, inject } from '@angular/core';
import { v7 as uuid } from 'uuid';
import { Refused, Unreachable } from '../graphql/refused';
import { RequestHeaders } from '../graphql/request-headers';
import { SignedOut } from '../graphql/signed-out';
import { MembershipChoice } from '../session/membership-choice';

/** Files in and out, by the server's own routes. Answers what the route says, or throws `Refused` or `Unreachable`. */
@Injectable({ providedIn: 'root' })
export class Files {
  private readonly headers = inject(RequestHeaders);
  private readonly choice = inject(MembershipChoice);
  private readonly signedOut = inject(SignedOut);

  /** Sends a file as it is; `query` says what it is for. */
  async send<Answer>(path: string, query: Record<string, string>, file: File): Promise<Answer> {
    // The server looks at the content: what the browser believes of it would only be one more thing to get wrong.
    const headers = { ...this.headers.now(), 'content-type': 'application/octet-stream' };
    const address = `${path}?${new URLSearchParams(query).toString()}`;
    const response = await fetch(address, { method: 'POST', credentials: 'same-origin', headers, body: file }).catch(
      (cause: unknown) => {
        throw new Unreachable(cause);
      },
    );
    if (response.ok) return (await response.json()) as Answer;
    throw this.failure(response.status, await said(response));
  }

  /**
   * Sends a file ahead of the request that will name it: `FileInput` takes what this answers. `passed` hears which share of it
   * has left, from 0 to 1.
   */
  async upload(file: File, purpose: string, passed: (share: number) => void): Promise<UploadedFile> {
    const uploadId = uuid();
    const headers = { ...this.headers.now(), 'content-type': 'application/octet-stream' };
    const address = `/api/uploads/${uploadId}?${new URLSearchParams({ purpose, name: file.name }).toString()}`;
    const { status, text } = await put(address, headers, file, passed);
    if (status !== 201) throw this.failure(status, saidIn(text));
    return { name: file.name, uploadId };
  }

  /** Where a file can be opened by an address alone, as in a frame or a picture. */
  address(path: string): string {
    return `${path}?${new URLSearchParams({ membership: this.choice.id() ?? '' }).toString()}`;
  }

  private failure(status: number, { message, code = 'INTERNAL', refusal = '' }: Said): Error {
    if (status === 401) this.signedOut.tell();
    return message ? new Refused(message, code, refusal, {}, {}) : new Unreachable(new Error(String(status)));
  }
}

export interface UploadedFile {
  readonly name: string;
  readonly uploadId: string;
}

/** `fetch` does not tell how much of a body has left. */
function put(
  address: string,
  headers: Readonly<Record<string, string>>,
  file: File,
  passed: (share: number) => void,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => passed(total ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = () => reject(new Unreachable(new Error('The connection was cut.')));
    request.send(file);
  });
}

function saidIn(text: string): Said {
  try {
    return JSON.parse(text) as Said;
  } catch {
    return {}; // A proxy answers in pages rather than in JSON.
  }
}

interface Said {
  readonly message?: string;
  readonly code?: string;
  readonly refusal?: string;
}

function said(response: Response): Promise<Said> {
  return response.json().catch(() => ({})) as Promise<Said>;
}
