import { html, nothing, type TemplateResult } from 'lit';
import { importSentence, type Imported, type ImportOutcome } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { importWords } from './sentences.ts';

/** What became of each construct of a source, by what became of it; what was lost stands open. */
export function importReport(desk: Desk, { report }: Imported, outcome: ImportOutcome): TemplateResult | typeof nothing {
  const items = report.filter((one) => one.outcome === outcome);
  if (items.length === 0) return nothing;
  const words = importWords(desk);
  return html`<details ?open=${outcome === 'dropped' || outcome === 'unknown'}>
    <summary>${desk.say(`builder.publish-report-${outcome}`, { n: items.length })}</summary>
    <ul>
      ${items.map(
        (item) =>
          html`<li>
            ${importSentence(item, words)} <span class="hint">${item.at}</span>
            ${item.source === undefined || outcome === 'converted' ? nothing : html`<pre class="json">${JSON.stringify(item.source, null, 2).slice(0, 2000)}</pre>`}
          </li>`,
      )}
    </ul>
  </details>`;
}
