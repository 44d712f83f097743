import { isObject, warning, type Finding } from '@wegwijs/definition';
import type { Page } from '../page.ts';

/** The language that a widget finds around it, and whether there are words in it. */
export function language({ document, widgets, publications }: Page): readonly Finding[] {
  const missing = document.documentElement.lang === '' ? [warning('language.missing', 'html')] : [];
  const found = widgets.flatMap((widget) => {
    const lang = widget.getAttribute('locale') ?? widget.closest('[lang]')?.getAttribute('lang');
    return lang === null || lang === undefined || lang === '' ? [] : speaks(lang, widget, publications);
  });
  return [...missing, ...once(found)];
}

function speaks(lang: string, widget: Element, publications: Page['publications']): Finding[] {
  if (!isLanguage(lang)) return [warning('language.invalid', widget.localName, { lang })];
  const loaded = publications.get(widget);
  const texts = loaded && 'json' in loaded && isObject(loaded.json) ? loaded.json['texts'] : undefined;
  if (!isObject(texts)) return [];
  const offered = ['nl', ...Object.keys(texts)];
  const has = offered.includes(lang) || offered.includes(lang.split('-', 1)[0] ?? '');
  return has ? [] : [warning('language.words', widget.localName, { lang, offered: offered.join(', ') })];
}

function isLanguage(lang: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(lang) !== undefined;
  } catch {
    return false;
  }
}

/** The same of several widgets is said once. */
const once = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((one) => [`${one.code} ${JSON.stringify(one.params)}`, one])).values(),
];
