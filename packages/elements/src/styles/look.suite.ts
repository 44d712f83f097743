import { html, render } from 'lit';
import { allStyles } from './late.ts';

/** A theme that we may publish: its style sheet and the class that puts it on. */
export interface Theme {
  readonly name: string;
  readonly className: string;
  readonly path: string;
}

/** The published themes under the EUPL. */
export const themes: readonly Theme[] = [
  { name: 'Voorbeeld', className: 'voorbeeld-theme', path: '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css' },
  { name: 'Mooi & Anders', className: 'ma-theme', path: '@nl-design-system-community/ma-design-tokens/dist/theme.css' },
  {
    name: 'Mooi & Anders, dark',
    className: 'ma-theme ma-theme--color-scheme-dark',
    path: '@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css',
  },
  { name: 'Den Haag', className: 'denhaag-theme', path: '@gemeente-denhaag/design-tokens-components/dist/theme/index.css' },
  { name: 'Open Formulieren', className: 'openforms-theme', path: '@open-formulieren/design-tokens/dist/index.css' },
];

/** No theme at all, on a light and on a dark page. */
export const bare: readonly Theme[] = [
  { name: 'no theme', className: '', path: '' },
  { name: 'no theme, dark', className: 'dark-page', path: '' },
];

/** Puts the style sheets of all themes on the page; each only does something under its class. */
export async function loadThemes(): Promise<void> {
  const texts = await Promise.all(themes.map(async ({ path }) => (await fetch(`/node_modules/${path}`)).text()));
  document.adoptedStyleSheets = [...texts, '.dark-page { color-scheme: dark; }'].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

const sample = html`<form class="journey">
  <button class="back" type="button">Terug</button>
  <div class="head"><p class="step-of">Stap 2 van 6</p><progress class="progress" max="6" value="2"></progress><h1 class="title">Werk</h1></div>
  <div class="summary" tabindex="-1"><div role="alert"><h2 class="summary-title">Er is iets</h2><ul><li><a href="#f">Naam: vul in</a></li></ul></div></div>
  ${['info', 'success', 'warning', 'error'].map((tone) => html`<div class="notice ${tone}"><p>Tekst <button class="link">knop</button></p></div>`)}
  <section class="section"><h2 class="section-title">Onderdeel</h2>
    <div class="intro"><div class="prose first" lang="nl"><p>Tekst met <a href="#">een link</a>.</p></div>
      <div class="prose second" lang="ar" dir="rtl"><p>نص</p></div></div>
    <div class="field" data-invalid="true"><label for="f"><span class="first">Naam</span> <span class="second" lang="ar" dir="rtl">اسم</span><span class="mark">(niet verplicht)</span></label>
      <div class="description"><p>Uitleg</p></div><ul class="messages"><li class="message"><span>Vul dit in.</span></li></ul>
      <div class="control"><input id="f" class="text" aria-invalid="true" /></div></div>
    <div class="field plain"><label for="g">Plaats</label><div class="control"><input id="g" class="text" /></div>
      <div class="extras"><p class="note">Uit de BRP</p><button class="quiet" type="button">Klopt niet</button></div></div>
    <div class="field"><label for="r">Nummer</label><div class="control"><input id="r" readonly value="1" /></div></div>
    <div class="field"><label for="t">Verhaal</label><div class="control"><textarea id="t"></textarea><p class="count">Nog 10</p></div></div>
    <fieldset class="field group"><legend>Werk?</legend><div class="control"><div class="choices">
      <div class="option"><input type="radio" id="o1" name="o" checked /><label for="o1">Ja</label></div>
      <div class="option"><input type="radio" id="o2" name="o" /><label for="o2">Nee</label></div>
      <div class="option"><input type="checkbox" id="o3" /><label for="o3">Misschien</label></div></div></div></fieldset>
    <dl class="answers"><div class="answer"><dt>Naam</dt><dd>Samira</dd><dd class="change"><button class="link">Wijzigen</button></dd></div></dl>
  </section>
  <div class="panel missing some"><h2 class="section-title">Nog niet</h2><ul><li><button class="link">Plaats</button> <span class="why">wet</span></li></ul></div>
  <p class="readonly-value">B1-route</p>
  <div class="actions"><button class="primary" type="button">Verder</button><button class="secondary" type="button">Bewaren</button><button class="link" type="button">Weg</button></div>
</form>`; // prettier-ignore

/** An island of plain markup on a surface that wears a theme. The test takes `wrapper` away. */
export function dress(
  className: string,
  width = 900,
): { wrapper: HTMLElement; root: ShadowRoot; one: (selector: string) => HTMLElement } {
  const wrapper = document.createElement('div');
  wrapper.className = className;
  wrapper.style.width = `${width}px`;
  const host = document.createElement('div');
  wrapper.append(host);
  document.body.append(wrapper);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = allStyles.map(({ cssText }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  render(sample, root);
  return { wrapper, root, one: (selector) => root.querySelector<HTMLElement>(selector)! };
}
