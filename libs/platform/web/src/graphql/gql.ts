import { Injectable, inject } from '@angular/core';
import { Client, fetchExchange, type OperationResult } from '@urql/core';
import { RequestHeaders } from './request-headers';
import { failureOf } from './failure-of';
import type { OperationText } from './operation-text';
import { Connection } from '../offline/connection';
import { Refused, Unreachable } from './refused';
import { SignedOut } from './signed-out';

type Asked<V> = V extends Record<string, never> ? [] : [variables: V, signal?: AbortSignal];

/** The one road to the API. Answers the data, or throws `Refused` or `Unreachable`. */
@Injectable({ providedIn: 'root' })
export class Gql {
  private readonly headers = inject(RequestHeaders);
  private readonly signedOut = inject(SignedOut);
  private readonly connection = inject(Connection);
  private readonly client = new Client({
    url: '/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'network-only',
    fetchOptions: () => ({ credentials: 'same-origin', headers: this.headers.now() }),
  });

  async query<D, V>(operation: OperationText<D, V>, ...[variables, signal]: Asked<V>): Promise<D> {
    return this.answer(await this.client.query(operation as string, variables ?? {}, this.context(signal)).toPromise());
  }

  async mutate<D, V>(operation: OperationText<D, V>, ...[variables]: Asked<V>): Promise<D> {
    return this.answer(await this.client.mutation(operation as string, variables ?? {}).toPromise());
  }

  private context(signal?: AbortSignal) {
    if (!signal) return {};
    return { fetchOptions: { credentials: 'same-origin' as const, headers: this.headers.now(), signal } };
  }

  private answer<D>({ error, data }: OperationResult): D {
    if (!error) {
      this.connection.heard();
      return data as D;
    }
    const failure = failureOf(error);
    // A question that was taken back says nothing of the network.
    if (failure instanceof Unreachable && error.networkError?.name !== 'AbortError') this.connection.missed();
    if (failure instanceof Refused && failure.kind === 'UNAUTHENTICATED') this.signedOut.tell();
    throw failure;
  }
}
