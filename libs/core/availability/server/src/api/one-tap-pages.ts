import type { Locale } from '@maillon/platform/contract';
import { dayInWords, html, oneTapPage, type Html } from '@maillon/platform/server';
import type { QuestionByLink } from '../application/question-by-link.query';
import type { WeekByLink } from '../application/week-by-link.query';
import type { WeekLine } from '../application/week-lines';
import type { WeekView } from './one-tap-form';
import { WORDS } from './one-tap-words';

/** A producer's week: the question with its three buttons, or a quantity for each line, or what was recorded. */
export function pageOfWeek(
  { territory, producerName, week, lines }: WeekByLink,
  locale: Locale,
  view: WeekView,
): string {
  const words = WORDS[locale];
  const title = words.week(dayInWords(week, locale));
  const body = lines.length ? bodyOf(view, lines, locale) : html`<p>${words.nothing}</p>`;
  return oneTapPage(
    locale,
    title,
    html`<p class="who">${producerName} · ${territory}</p>
      <h1>${title}</h1>
      ${body}`,
  );
}

function bodyOf(view: WeekView, lines: readonly WeekLine[], locale: Locale): Html {
  const words = WORDS[locale];
  if (view === 'ask')
    return html`${lines.some(({ answered }) => answered !== null) ? html`<p class="note">${words.answered}</p>` : undefined}
      ${listOf(lines, locale)}
      <form method="post"><button name="bon" value="1">${words.good}</button></form>
      <a class="button" href="?voir=moins">${words.less}</a><a class="button" href="?voir=plus">${words.more}</a>`;
  if (view === 'done')
    return html`<p class="note" role="status">${words.recorded}</p>
      ${listOf(lines, locale)} <a class="button" href="?voir=plus">${words.correct}</a>`;
  return html`<p>${view === 'less' ? words.lessLead : words.moreLead}</p>
    <form method="post">
      ${lines.map((line) => field(line, locale))}
      <button>${words.send}</button>
    </form>
    <a class="button" href="?">${words.back}</a>`;
}

function listOf(lines: readonly WeekLine[], locale: Locale): Html {
  return html`<ul>
    ${lines.map(
      (line) =>
        html`<li>
          <b>${quantityOf(line)}</b><span>${line.productName}<small>${detail(line, locale)}</small></span>
        </li>`,
    )}
  </ul>`;
}

/** A field that works by itself; the script only adds the two signs beside it. */
function field(line: WeekLine, locale: Locale): Html {
  const id = `q-${line.id}`;
  return html`<div class="line">
    <label for="${id}">${line.productName}<small>${detail(line, locale)}</small></label>
    <span class="step"
      ><input
        id="${id}"
        name="${id}"
        type="number"
        inputmode="numeric"
        min="${line.taken}"
        max="100000"
        step="1"
        required
        value="${quantityOf(line)}"
    /></span>
  </div>`;
}

function detail({ unitLabel, day, lastDay, taken }: WeekLine, locale: Locale): string {
  const days =
    day === lastDay ? dayInWords(day, locale) : `${dayInWords(day, locale)} – ${dayInWords(lastDay, locale)}`;
  return [unitLabel, days, ...(taken ? [WORDS[locale].taken(taken)] : [])].join(' · ');
}

function quantityOf({ offerId, proposed, answered }: WeekLine): number {
  return offerId ? proposed : (answered ?? proposed);
}

export function pageOfQuestion({ territory, question }: QuestionByLink, locale: Locale): string {
  const words = WORDS[locale];
  const { buyerName, productName, unitLabel, quantity, day, answer } = question;
  const title = words.question(buyerName, productName);
  // Once it is answered, nothing is waiting to be pressed.
  const yes =
    answer === null
      ? html`<button>${words.yes(quantity)}</button>`
      : html`<button class="plain">${words.yes(quantity)}</button>`;
  return oneTapPage(
    locale,
    title,
    html`<p class="who">${question.producerName} · ${territory}</p>
      <h1>${title}</h1>
      <p>${words.asked(quantity, unitLabel, dayInWords(day, locale))}</p>
      ${answer === null ? undefined : html`<p class="note" role="status">${words.said(answer)}</p>`}
      <form method="post"><input type="hidden" name="quantite" value="${quantity}" />${yes}</form>
      <form method="post"><button class="plain" name="non" value="1">${words.none}</button></form>
      <form method="post">
        <div class="line">
          <label for="quantite">${words.other}</label>
          <span class="step"
            ><input
              id="quantite"
              name="quantite"
              type="number"
              inputmode="numeric"
              min="0"
              max="100000"
              step="1"
              required
              value="${answer ?? quantity}"
          /></span>
        </div>
        <button class="plain">${words.send}</button>
      </form>
      <p class="small">${words.openToAll}</p>`,
  );
}
