import { InjectionToken } from '@angular/core';

/** As much of an EventSource as is needed; tests give their own. */
export interface LiveSource {
  addEventListener(event: string, heard: (event: MessageEvent<string>) => void): void;
  close(): void;
}

export type OpenLiveSource = (url: string) => LiveSource | null;

/** Null where there are no event sources: what is shown is read again now and then. */
export const LIVE_SOURCE = new InjectionToken<OpenLiveSource>('opens what the server tells', {
  providedIn: 'root',
  factory: () => (url) => ('EventSource' in globalThis ? (new EventSource(url) as LiveSource) : null),
});
