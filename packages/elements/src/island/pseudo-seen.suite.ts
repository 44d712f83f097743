import { pseudo } from './pseudo.suite.ts';
import { waitUntil } from './wait.suite.ts';

/** What is no word of ours: answers, codes, names of languages and countries, and what says itself that it is in another language. */
const apart = `script, style, svg, bdi, option, [translate=no], .own-words, .language label, [lang]:not([lang="${pseudo}"])`;

/** What `Intl` writes by itself: months and days of the week, long and short. */
const formatted = new RegExp(['long', 'short'].flatMap((length) => namesBy(length as 'long' | 'short')).join('|'), 'g');

function namesBy(length: 'long' | 'short'): string[] {
  const name = (options: Intl.DateTimeFormatOptions, on: Date) => new Intl.DateTimeFormat(pseudo, options).format(on);
  const months = Array.from({ length: 12 }, (_, i) => name({ month: length }, new Date(2026, i, 1)));
  return [...months, ...Array.from({ length: 7 }, (_, i) => name({ weekday: length }, new Date(2026, 0, i + 1)))];
}

/** The names of languages in which people write and speak, which `Intl` gives. */
const languages = ['nl', 'ar', 'ti', 'en', 'tr', 'uk', 'fa', 'so', 'fr'].map((code) =>
  new Intl.DisplayNames([pseudo], { type: 'language' }).of(code),
);

/** What is left of a text without all that stands in brackets, and in brackets in those. */
function unbracketed(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text : unbracketed(less);
}

/**
 * Texts that are shown without brackets.
 * @param answers all that stands in the documents shown, and the names of places in them: what is there is no word of ours.
 */
export function escaped(root: ParentNode & Node, answers = ''): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const left = unbracketed(text)
      .replace(formatted, '')
      .replace(/ at | and | · /g, '')
      .trim();
    if (!/\p{L}{2}/u.test(left) || node.parentElement?.closest(apart) || languages.includes(text)) continue;
    if (!answers.includes(JSON.stringify(left).slice(1, -1))) found.add(text);
  }
  return [...found];
}

/** What sticks out of its island to the right or the left; what scrolls inside something does not. */
export function stickingOut(island: HTMLElement): string[] {
  const { left, right } = island.getBoundingClientRect();
  const scrolls = (element: Element): boolean => {
    for (let at = element.parentElement; at; at = at.parentElement)
      if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  return [...(island.shadowRoot?.querySelectorAll('.island *') ?? [])]
    .filter((element) => !element.closest('.visually-hidden, svg, [hidden]'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1) && !scrolls(element);
    })
    .map((element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`);
}

interface Wrong {
  readonly escaped: readonly string[];
  readonly out: readonly string[];
}

/** Waits until a widget speaks the language, makes it as narrow as a phone, and tells what is wrong with it. */
export async function wrong(widget: HTMLElement, answers?: string): Promise<Wrong> {
  const root = widget.shadowRoot as ShadowRoot;
  await waitUntil(() => root.querySelector('.island')?.getAttribute('lang') === pseudo, 'it speaks the language of nobody');
  widget.style.inlineSize = '320px';
  // What is not looked at is not laid out anew.
  root.adoptedStyleSheets.push(unskipped);
  await new Promise((ready) => requestAnimationFrame(() => requestAnimationFrame(ready)));
  return { escaped: escaped(root, answers), out: stickingOut(widget) };
}
const unskipped = new CSSStyleSheet();
unskipped.replaceSync('* { content-visibility: visible !important }');

/** What should be. */
export const nothing: Wrong = { escaped: [], out: [] };
