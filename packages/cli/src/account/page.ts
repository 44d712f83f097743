import type { Language } from '../frame/language.ts';
import type { KeptForm, KeptSection, Retention, Transfer } from './account.ts';
import { neededPolicy } from './policy.ts';
import { accountEn } from '../words/en-account.ts';
import { accountNl, type AccountWord } from '../words/nl-account.ts';

/** All that the page tells of one gemeente. */
export interface Account {
  readonly gemeente: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly layers: readonly string[];
  readonly forms: readonly KeptForm[];
  readonly retentions: readonly Retention[];
  readonly transfers: readonly Transfer[];
}

const escaped = (said: string): string =>
  said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** One page of plain HTML: no script, no style, nothing to load. It prints, and goes into any document as it is. */
export function accountPage(account: Account, language: Language): string {
  const { say, named } = wordsIn(language);
  const { gemeente, day, layers, forms, retentions, transfers } = account;
  const title = say('title', { gemeente });
  const fields = forms.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  const having = (sensitivity: string) => String(fields.filter((field) => field.sensitivity === sensitivity).length);
  const list = (...words: readonly AccountWord[]) => `<ul>${words.map((word) => `<li>${escaped(say(word))}</li>`).join('')}</ul>`;
  const table = (caption: string, heads: readonly AccountWord[], rows: readonly (readonly string[])[]) =>
    `<table><caption>${escaped(caption)}</caption>` +
    `<thead><tr>${heads.map((head) => `<th scope="col">${escaped(say(head))}</th>`).join('')}</tr></thead>` +
    `<tbody>${rows.map(([first = '', ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`;
  const dutch = (said: string | undefined) =>
    said === undefined ? '' : language === 'nl' ? escaped(said) : `<span lang="nl">${escaped(said)}</span>`;
  const lines = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('<br>');
  const mark = (verified: boolean) => (verified ? undefined : `<em>${escaped(say('unverified'))}</em>`);
  const termOf = ({ months, trigger, verified }: Retention) => {
    const params = { months: String(months), trigger: named('trigger', trigger) };
    return lines(escaped(say(months === undefined ? 'noMonths' : 'months', params)), mark(verified));
  };
  const keptOf = (form: KeptForm) =>
    retentions
      .filter(({ group }) => form.retention.includes(group))
      .map((one) => `<li>${dutch(one.title)}: ${termOf(one)}</li>`)
      .join('');
  const sectionOf = ({ title: name, purpose, fields: kept }: KeptSection) =>
    `<h4>${dutch(name)}</h4>${purpose === undefined ? '' : `<p>${escaped(say('purpose'))}: ${dutch(purpose)}</p>`}` +
    table(
      name,
      ['field', 'purpose', 'sensitivity', 'basis', 'suppliers', 'roles'],
      kept.map((field) => [
        lines(
          dutch(field.title),
          field.explanation === undefined ? undefined : `<small>${dutch(field.explanation)}</small>`,
          field.layer === undefined ? undefined : escaped(say('addedBy', { layer: field.layer })),
        ),
        dutch(purpose),
        escaped(named('sensitivity', field.sensitivity)),
        lines(escaped(named('basis', field.basis)), dutch(field.source)),
        escaped(field.suppliers.map((one) => named('role', one)).join(', ')),
        lines(...Object.entries(field.roles).map(([role, right]) => escaped(`${named('role', role)}: ${named('right', right)}`))),
      ]),
    );
  const formOf = (form: KeptForm) =>
    `<h3>${dutch(form.title)} (${escaped(`${form.id} ${form.version}`)})</h3>` +
    `<p>${escaped(say('purpose'))}: ${dutch(form.purpose)}</p><p>${escaped(say('kept'))}:</p><ul>${keptOf(form)}</ul>` +
    form.sections
      .filter(({ fields: kept }) => kept.length > 0)
      .map(sectionOf)
      .join('\n');
  const body = [
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(say('made', { day }))}</p>`,
    `<p>${escaped(say('layers', { layers: layers.join(', ') }))}</p>`,
    `<h2>${escaped(say('flowsTitle'))}</h2>${list('flow1', 'flow2', 'flow3', 'flow4')}`,
    `<h2>${escaped(say('storageTitle'))}</h2>${list('storage1', 'storage2', 'storage3')}`,
    `<h2>${escaped(say('policyTitle'))}</h2><p>${escaped(say('policy1'))}</p><pre><code>${escaped(neededPolicy)}</code></pre><p>${escaped(say('policy2'))}</p>`,
    `<h2>${escaped(say('partsTitle'))}</h2>${list('parts1', 'parts2')}`,
    `<h2>${escaped(say('transfersTitle'))}</h2>`,
    table(
      say('transfersTitle'),
      ['what', 'groups', 'basis', 'consent', 'source'],
      transfers.map((one) => [
        dutch(one.title),
        escaped(one.groups.join(', ')),
        escaped(named('basis', one.basis)),
        lines(
          escaped(named('consent', one.consent)),
          one.consentFor.length > 0 ? escaped(say('consentFor', { groups: one.consentFor.join(', ') })) : undefined,
        ),
        lines(dutch(one.source), mark(one.verified)),
      ]),
    ),
    `<h2>${escaped(say('retentionTitle'))}</h2><p>${escaped(say('retentionNote'))}</p>`,
    table(
      say('retentionTitle'),
      ['what', 'term', 'source'],
      retentions.map((one) => [dutch(one.title), termOf(one), dutch(one.source)]),
    ),
    `<h2>${escaped(say('fieldsTitle'))}</h2>`,
    `<p>${escaped(say('counts', { fields: String(fields.length), special: having('special'), bsn: having('bsn') }))}</p>`,
    ...forms.map(formOf),
  ];
  return `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title></head>\n<body>\n<main>\n${body.join('\n')}\n</main>\n</body>\n</html>\n`;
}

function wordsIn(language: Language) {
  const words = language === 'nl' ? accountNl : accountEn;
  const say = (word: AccountWord, params: { readonly [name: string]: string } = {}): string =>
    words[word].replace(/\{(\w+)\}/g, (hole, name: string) => params[name] ?? hole);
  /** A code by its name; one that has none, such as a role of a layer's own, as it is. */
  const named = (list: string, code: string): string => (words as { readonly [word: string]: string })[`${list}.${code}`] ?? code;
  return { say, named };
}
