import { html, type Html } from './html';
import { COLON, LINK_HINT, MOTTO } from './letter-words';
import type { Letter, LetterItem, LetterSection } from './letter';

// Mail programs know tables and inline styles, and little else.
const FONT = "font-family:Figtree,'Segoe UI',Helvetica,Arial,sans-serif";
const SLATE = '#1f2a33';
const SEA = '#0f6b5f';
const QUIET = '#55616b';

export function htmlOf(letter: Letter): string {
  const { locale, subject, heading, paragraphs, facts = [], sections = [], action, notes = [] } = letter;
  const page = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light" />
        <title>${subject}</title>
      </head>
      <body style="margin:0;padding:0;background:#f6f1e7;color:${SLATE};${FONT}">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f6f1e7">
          <tr>
            <td align="center" style="padding:24px 12px">
              <table
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                style="max-width:560px;background:#ffffff;border-radius:12px;overflow:hidden"
              >
                <tr>
                  <td
                    style="background:${SLATE};padding:18px 28px;color:#fbfaf7;font-family:Fraunces,Georgia,serif;font-size:22px;font-weight:600"
                  >
                    Maillon
                  </td>
                </tr>
                <tr>
                  <td style="padding:28px">
                    <h1
                      style="margin:0 0 16px;font-family:Fraunces,Georgia,serif;font-size:24px;line-height:1.25;color:${SLATE}"
                    >
                      ${heading}
                    </h1>
                    ${paragraphs.map(paragraph)} ${facts.length ? factTable(letter) : undefined}
                    ${sections.map(section)} ${action && button(letter, action)} ${notes.map(note)}
                  </td>
                </tr>
                <tr>
                  <td
                    style="padding:16px 28px;border-top:1px solid #e7dfce;color:${QUIET};font-size:13px;line-height:1.5"
                  >
                    Maillon · ${MOTTO[locale]}
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html> `;
  return page.text;
}

function paragraph(text: string): Html {
  return html`<p style="margin:0 0 14px;font-size:16px;line-height:1.55">${text}</p> `;
}

function note(text: string): Html {
  return html`<p style="margin:12px 0 0;font-size:14px;line-height:1.5;color:${QUIET}">${text}</p> `;
}

function section({ heading, items }: LetterSection): Html {
  return html`${heading ? html`<h2 style="margin:20px 0 8px;font-size:15px;line-height:1.4;color:${QUIET}">${heading}</h2>` : undefined}
    <ul style="margin:0 0 16px;padding:0;list-style:none">
      ${items.map(item)}
    </ul> `;
}

function item({ text, detail, url }: LetterItem): Html {
  const said = url
    ? html`<a href="${url}" style="color:${SEA};font-weight:600">${text}</a>`
    : html`<strong>${text}</strong>`;
  const more = detail ? html`<br /><span style="color:${QUIET};font-size:14px">${detail}</span>` : undefined;
  return html`<li style="margin:0;padding:10px 0;border-top:1px solid #e7dfce;font-size:16px;line-height:1.45">
    ${said}${more}
  </li> `;
}

function factTable({ facts = [], locale }: Letter): Html {
  const rows = facts.map(
    ({ label, value }) =>
      html`<tr>
        <td style="padding:4px 14px 4px 0;color:${QUIET};vertical-align:top;white-space:nowrap">
          ${label}${COLON[locale]}
        </td>
        <td style="padding:4px 0;font-weight:600">${value}</td>
      </tr> `,
  );
  return html`<table
    role="presentation"
    cellpadding="0"
    cellspacing="0"
    style="margin:4px 0 16px;font-size:15px;line-height:1.5"
  >
    ${rows}
  </table>`;
}

function button({ locale }: Letter, { label, url }: NonNullable<Letter['action']>): Html {
  return html`<p style="margin:22px 0">
      <a
        href="${url}"
        style="display:inline-block;padding:14px 24px;border-radius:8px;background:${SEA};color:#ffffff;font-size:16px;font-weight:600;text-decoration:none"
        >${label}</a
      >
    </p>
    <p style="margin:0 0 14px;font-size:13px;line-height:1.5;color:${QUIET}">
      ${LINK_HINT[locale]}<br /><a href="${url}" style="color:${SEA};word-break:break-all">${url}</a>
    </p>`;
}
