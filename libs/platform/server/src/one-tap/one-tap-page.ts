import type { Locale, Refusal } from '@maillon/platform/contract';
import { html, type Html } from '../mail/html';
import { ONE_TAP_STYLE } from './one-tap-style';

const WORDS = {
  fr: { sorry: 'Cela n’a pas été noté', back: 'Revenir', foot: 'ce lien n’ouvre que cette page' },
  en: { sorry: 'This was not noted', back: 'Back', foot: 'this link opens this page only' },
} as const;

/** A whole page that works without script, under 20 kB. */
export function oneTapPage(locale: Locale, title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Maillon</title>
        ${ONE_TAP_STYLE}
      </head>
      <body>
        <main>${body}</main>
        <footer>Maillon · ${WORDS[locale].foot}</footer>
        <script>
          SCRIPT_HERE;
        </script>
      </body>
    </html>`.text.replace('SCRIPT_HERE', SCRIPT);
}

export function pageOfRefusal(refusal: Refusal, locale: Locale, back: string | null): string {
  const words = WORDS[locale];
  const sentence = html`<h1>${words.sorry}</h1>
    <p class="note bad" role="alert">${refusal.say(locale)}</p>`;
  const way = back === null ? undefined : html`<a class="button" href="${back}">${words.back}</a>`;
  return oneTapPage(locale, words.sorry, html`${sentence}${way}`);
}

/** Number fields work by themselves; where scripts run, each gets its two signs. */
const SCRIPT = `document.querySelectorAll('.step').forEach(function(s){var i=s.firstElementChild;[-1,1].forEach(function(d){var b=document.createElement('button');b.type='button';b.textContent=d<0?'−':'+';b.setAttribute('aria-label',b.textContent+' '+i.labels[0].firstChild.data);b.onclick=function(){d<0?i.stepDown():i.stepUp()};d<0?s.prepend(b):s.append(b)})})`;
