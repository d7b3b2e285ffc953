import { Location } from '@angular/common';
import { inject, isDevMode, provideAppInitializer, type ApplicationConfig } from '@angular/core';
import {
  provideRouter,
  Router,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  type Routes,
} from '@angular/router';
import { provideTransloco, provideTranslocoTranspiler, TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { warmFormats } from './format/warm-formats';
import { LANGUAGES, Language } from './i18n/language';
import { PageTitle } from './i18n/page-title';
import { SentencesLoader } from './i18n/sentences.loader';
import { WrittenSentences } from './i18n/written-sentences';
import { loadAhead } from './modules/load-ahead';
import { OWN_ROLES, type OwnRoles } from './modules/own-roles';
import type { WebModule } from './modules/web-module';
import { WEB_MODULES } from './modules/web-modules';
import { Session } from './session/session';
import { followFocus } from './shell/follow-focus';
import { showIconSheet } from './ui/icon/icon-sheet';

export interface Application {
  readonly modules: readonly WebModule[];
  readonly routes: Routes;
  readonly ownRoles: OwnRoles;
}

/** All that an application of Maillon needs to start. */
export function maillonConfig({ modules, routes, ownRoles }: Application): ApplicationConfig {
  return {
    providers: [
      { provide: OWN_ROLES, useValue: ownRoles },
      { provide: WEB_MODULES, useValue: modules },
      { provide: TitleStrategy, useClass: PageTitle },
      provideRouter(
        routes,
        withComponentInputBinding(),
        withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      ),
      provideTransloco({
        config: { availableLangs: [...LANGUAGES], defaultLang: 'fr', prodMode: !isDevMode() },
        loader: SentencesLoader,
      }),
      provideTranslocoTranspiler(WrittenSentences),
      provideAppInitializer(start),
    ],
  };
}

/** The sentences, and who is there: the first page must neither flash keys nor ask twice who is signed in. */
async function start(): Promise<void> {
  const sentences = inject(TranslocoService);
  const session = inject(Session);
  const { current } = inject(Language);
  sentences.setActiveLang(current);
  const router = inject(Router);
  followFocus(router);
  loadAhead(router.config, inject(Location).path());
  // Icons may come a moment later than the rest, and a page without them is still a page.
  showIconSheet().catch(() => undefined);
  const ready = Promise.all([firstValueFrom(sentences.load(current)), session.start()]);
  setTimeout(() => warmFormats(current));
  await ready;
}
