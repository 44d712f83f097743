import type { TranslationLine } from '../import/translation-line.ts';
import { elementsIn, elementsNamed, wordsOf, type Content, type Element } from './element.ts';

/** The texts of XLIFF 2 (OASIS, 2.0 to 2.2): a unit may be in several segments, with what stands between them. */
export function linesOfVersion2(document: Element): TranslationLine[] {
  return elementsNamed(document.content, 'file', '').flatMap((file) =>
    elementsNamed(file.content, 'unit', 'group').map((unit) => lineOf(unit, file.attribute('original') || file.attribute('id'))),
  );
}

function lineOf(unit: Element, owner: string): TranslationLine {
  // An id of XLIFF 2 may hold no #: what a tool made of ours stands in the name then.
  const called = [unit.attribute('id'), unit.attribute('name')].find((one) => one.includes('#')) ?? unit.attribute('id');
  const [id = '', keyword = ''] = called.split(/#(?=[^#]*$)/);
  const codes = codesOf(unit);
  const parts = elementsIn(unit.content).filter(({ name }) => name === 'segment' || name === 'ignorable');
  const sources = parts.map((part) => wordsOf(contentOf(part, 'source'), codes));
  const isWhole = parts.every((part) => part.name === 'ignorable' || elementsNamed(part.content, 'target', '').length > 0);
  const isPartial = !isWhole && parts.some((part) => elementsNamed(part.content, 'target', '').length > 0);
  const isNew = parts.some((part) => part.attribute('state') === 'initial');
  const targets = isWhole ? ordered(parts).map((content) => wordsOf(content, codes)) : [];
  const isCoded = [...sources, ...targets].includes(undefined);
  const target = targets.includes(undefined) ? '' : targets.join('');
  const line = { for: owner, id, keyword, state: isNew || !isWhole ? 'missing' : 'translated', source: sources.join(''), target } as const; // prettier-ignore
  return { ...line, ...(isCoded ? { coded: true } : {}), ...(isPartial ? { partial: true } : {}) };
}

/** What the codes of a unit stand for in the text that it was made of, by their names. */
function codesOf(unit: Element): ReadonlyMap<string, string> {
  const data = elementsNamed(unit.content, 'data', 'originalData');
  return new Map(data.map((one) => [one.attribute('id'), wordsOf(one.content) ?? '']));
}

function contentOf(part: Element, name: 'source' | 'target'): Content {
  return elementsNamed(part.content, name, '')[0]?.content ?? [];
}

/** The translations in the order in which they are read: a target may say its place. What has none in between stays as it is. */
function ordered(parts: readonly Element[]): Content[] {
  const said = parts.map((part, i) => {
    const [target] = elementsNamed(part.content, 'target', '');
    return { content: target?.content ?? contentOf(part, 'source'), at: Number(target?.attribute('order') || i + 1) };
  });
  return said.sort((a, b) => a.at - b.at).map(({ content }) => content);
}
