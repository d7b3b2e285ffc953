import { html } from '../mail/html';

/** The colours of the portals; no font to load, no picture. */
export const ONE_TAP_STYLE = html`<style>
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: #f6f1e7;
    color: #1f2a33;
    font:
      18px/1.45 system-ui,
      sans-serif;
  }
  main {
    max-width: 560px;
    margin: 0 auto;
    padding: 20px 16px 8px;
  }
  h1 {
    font:
      600 26px/1.2 Georgia,
      serif;
    margin: 4px 0 16px;
  }
  .who,
  small,
  footer,
  .small {
    color: #55616b;
    font-size: 15px;
    margin: 0;
  }
  small {
    display: block;
  }
  ul {
    list-style: none;
    margin: 0 0 16px;
    padding: 0;
    background: #fff;
    border-radius: 12px;
  }
  li,
  .line {
    display: flex;
    gap: 14px;
    align-items: center;
    padding: 12px 14px;
    border-top: 1px solid #e7dfce;
  }
  li:first-child,
  .line:first-child {
    border-top: 0;
  }
  li b {
    min-width: 44px;
    text-align: right;
    font-size: 22px;
    font-variant-numeric: tabular-nums;
  }
  .line {
    justify-content: space-between;
    flex-wrap: wrap;
    background: #fff;
  }
  .line:first-child {
    margin-top: 12px;
    border-radius: 12px 12px 0 0;
  }
  .line:nth-last-child(2) {
    margin-bottom: 12px;
    border-bottom-left-radius: 12px;
    border-bottom-right-radius: 12px;
  }
  .line label {
    flex: 1 1 180px;
  }
  .step {
    display: flex;
    gap: 6px;
  }
  .step button {
    width: 56px;
    min-height: 56px;
    margin: 0;
    padding: 0;
    font-size: 28px;
    background: #fff;
    color: #0f6b5f;
  }
  input[type='number'] {
    width: 96px;
    height: 56px;
    font: inherit;
    font-size: 22px;
    text-align: center;
    border: 2px solid #55616b;
    border-radius: 10px;
    background: #fff;
    color: inherit;
  }
  button,
  .button {
    display: block;
    width: 100%;
    min-height: 64px;
    margin: 12px 0 0;
    padding: 17px 16px;
    border: 2px solid #0f6b5f;
    border-radius: 12px;
    background: #0f6b5f;
    color: #fff;
    font:
      600 20px/1.3 system-ui,
      sans-serif;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button,
  .plain {
    background: #fff;
    color: #0f6b5f;
  }
  :focus-visible {
    outline: 3px solid #1f2a33;
    outline-offset: 2px;
  }
  .note {
    background: #dfe8c8;
    border-radius: 12px;
    padding: 12px 14px;
    margin: 0 0 14px;
  }
  .bad {
    background: #fff;
    border: 2px solid #b3123e;
    color: #b3123e;
  }
  footer {
    max-width: 560px;
    margin: 0 auto;
    padding: 20px 16px 32px;
  }
  .small {
    margin-top: 14px;
  }
</style>`;
