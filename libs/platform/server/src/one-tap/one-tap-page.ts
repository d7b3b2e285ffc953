import type { Locale, Refusal } from '@maillon/platform/contract';
import { html, type Html } from '../mail/html';
import { ONE_TAP_STYLE } from './one-tap-style';

const WORDS = {
  fr: {
    ...{ sorry: 'Cela n’a pas été noté', back: 'Revenir', foot: 'ce lien n’ouvre que cette page' },
    ...{ closed: 'Ce lien ne s’ouvre pas', signIn: 'Se connecter' },
  },
  en: {
    ...{ sorry: 'This was not noted', back: 'Back', foot: 'this link opens this page only' },
    ...{ closed: 'This link does not open', signIn: 'Sign in' },
  },
} as const;

/** A whole page that works without script, under 20 kB. */
export function oneTapPage(locale: Locale, title: string, body: Html): string {
  return pageWith(locale, title, body, `Maillon · ${WORDS[locale].foot}`);
}

function pageWith(locale: Locale, title: string, body: Html, foot: string): string {
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" type="image/svg+xml" href="/portal/favicon.svg" />
        <title>${title} · Maillon</title>
        ${ONE_TAP_STYLE}
      </head>
      <body>
        <main>${body}</main>
        <footer>${foot}</footer>
        <script>
          SCRIPT_HERE;
        </script>
      </body>
    </html>`.text.replace('SCRIPT_HERE', SCRIPT);
}

/** An answer that was not taken, with the page to go back to. */
export function pageOfRefusal(refusal: Refusal, locale: Locale, back: string): string {
  const { sorry, back: word } = WORDS[locale];
  return oneTapPage(locale, sorry, html`${said(sorry, refusal, locale)}<a class="button" href="${back}">${word}</a>`);
}

/** A link that opens nothing, or nothing any more: signing in is the way left. */
export function pageOfClosedLink(refusal: Refusal, locale: Locale): string {
  const { closed, signIn } = WORDS[locale];
  const body = html`${said(closed, refusal, locale)}<a class="button" href="/portal/connexion">${signIn}</a>`;
  return pageWith(locale, closed, body, 'Maillon');
}

function said(title: string, refusal: Refusal, locale: Locale): Html {
  return html`<h1>${title}</h1>
    <p class="note bad" role="alert">${refusal.say(locale)}</p>`;
}

/** Number fields work by themselves; where scripts run, each gets its two signs. */
const SCRIPT = `document.querySelectorAll('.step').forEach(function(s){var i=s.firstElementChild;[-1,1].forEach(function(d){var b=document.createElement('button');b.type='button';b.textContent=d<0?'−':'+';b.setAttribute('aria-label',b.textContent+' '+i.labels[0].firstChild.data);b.onclick=function(){d<0?i.stepDown():i.stepUp()};d<0?s.prepend(b):s.append(b)})})`;
