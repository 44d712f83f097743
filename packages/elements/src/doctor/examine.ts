import type { Finding } from '@wegwijs/definition';
import { load, type Loaded } from '../island/load.ts';
import { definitions } from './checks/definitions.ts';
import { language } from './checks/language.ts';
import { policy } from './checks/policy.ts';
import { schemas } from './checks/schemas.ts';
import { scripts } from './checks/scripts.ts';
import { storage } from './checks/storage.ts';
import { surroundings } from './checks/surroundings.ts';
import { tags } from './checks/tags.ts';
import { theme } from './checks/theme.ts';
import type { Check } from './page.ts';
import type { Blocked } from './violations.ts';

/** All checks, in the order in which one fault explains the next. */
const checks: readonly Check[] = [scripts, policy, tags, definitions, schemas, language, theme, storage, surroundings];

/** Every element on the page whose name is ours, but the doctor. */
const widgetsOn = (document: Document): Element[] =>
  [...document.querySelectorAll('*')].filter(
    ({ localName }) => localName.startsWith('wegwijs-') && localName !== 'wegwijs-embed-doctor',
  );

/** Looks at a page. @param blocked what its policy has blocked; read anew after loading, since that may be blocked too. */
export async function examine(document: Document, blocked: () => readonly Blocked[], signal: AbortSignal): Promise<Finding[]> {
  const widgets = widgetsOn(document);
  const publications = new Map<Element, Loaded>();
  for (const widget of widgets) {
    const address = widget.getAttribute('definition');
    if (address) publications.set(widget, await load(address, document.baseURI, signal));
  }
  const page = { document, widgets, publications, blocked: blocked() };
  const found = await Promise.all(checks.map(async (check) => check(page)));
  return withoutEchoes(found.flat());
}

/** The kit that is there twice also asks twice for the policy of its templates: with the cause named, that is nothing more. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const isTwice = findings.some(({ code }) => code === 'script.double');
  return findings.filter(({ code }) => !(isTwice && code === 'script.duplicates'));
}
