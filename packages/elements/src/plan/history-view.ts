import { html, nothing } from 'lit';
import type { Json } from '@wegwijs/definition';
import { versionIn, type Corrected, type DossierRecord } from '@wegwijs/definition/dossier';
import type { Journey } from '@wegwijs/form';
import { moment } from '../moment.ts';
import type { Rendered } from '../observed.ts';
import { answers } from '../pages/answers.ts';
import { heading } from '../pages/heading.ts';
import { runs } from '../runs.ts';
import { word, type Scene } from '../scene.ts';
import type { WordKey } from '../words/nl.ts';
import { differences } from './views/differences.ts';
import { daySaid } from './sharing/telling.ts';
import type { CorrectionsKnown } from './corrections.ts';

/** What the view of the versions asks of who keeps them. */
export interface Past {
  /** How a version was put right. */
  corrections(record: DossierRecord): CorrectionsKnown;
  /** A version to read. */
  read(document: Json): { readonly scene: Scene; readonly journey: Journey };
}

/** The versions of a decision, the newest first, each with how it was put right and what differs from the one before. */
export function historyView(scene: Scene, versions: readonly DossierRecord[], past: Past): Rendered {
  const head = heading(scene.level, 'title', runs(word(scene, 'view.history')), 'page-title');
  const numbered = versions.map((record, i) => ({
    record,
    before: versions[i - 1],
    n: versionIn(scene.definition, record.document) ?? i + 1,
    corrections: past.corrections(record),
  }));
  if (versions.length < 2 && numbered.every(({ corrections }) => corrections?.length === 0))
    return html`<div class="head">${head}</div>
      <p>${runs(word(scene, 'history.none'))}</p>`;
  return html`<div class="head">${head}</div>
    <div class="versions" part="versions">
      ${numbered.reverse().map(
        ({ record, before, n, corrections }) =>
          html`<details>
            <summary>${runs(word(scene, 'history.version', { n, date: moment(record.savedAt, scene.voice.language) }))}</summary>
            ${corrected(scene, corrections)}
            ${before ? html`${title(scene, 'history.changed')} ${differences(scene, before.document, record.document)}` : nothing}
            ${answers(past.read(record.document), false)}
          </details>`,
      )}
    </div>`;
}

/** What was put right, by whom and why, with the words that were wrong. */
function corrected(scene: Scene, corrections: CorrectionsKnown): Rendered {
  if (!corrections) return html`<p>${runs(word(scene, 'history.unread'))}</p>`;
  if (corrections.length === 0) return nothing;
  return html`${title(scene, 'history.corrections')}
    <ul>
      ${corrections.map((one) => html`<li>${correction(scene, one)}</li>`)}
    </ul>`;
}

function correction(scene: Scene, { amendment: { date, author, reason }, before, after }: Corrected): Rendered {
  const said = word(scene, 'history.correction', { date: daySaid(scene, date), author, reason });
  return html`${runs(said)}${before ? differences(scene, before.document, after.document) : nothing}`;
}

function title(scene: Scene, key: WordKey): Rendered {
  return heading(scene.level + 1, 'section-title', runs(word(scene, key)));
}
