import { html, nothing } from 'lit';
import { differencesInDutch, differencesInEnglish, documentDifferences, DifferenceSentences } from '@wegwijs/definition/plan';
import { versionIn, type DossierRecord } from '@wegwijs/definition/dossier';
import type { Journey } from '@wegwijs/form';
import { moment } from '../moment.ts';
import type { Rendered } from '../observed.ts';
import { answers } from '../pages/answers.ts';
import { heading } from '../pages/heading.ts';
import { runs } from '../runs.ts';
import { word, type Scene } from '../scene.ts';

/** The versions of a decision, the newest first, each with what differs from the one before in plain words. */
export function historyView(
  scene: Scene,
  versions: readonly DossierRecord[],
  past: (document: DossierRecord['document']) => { readonly scene: Scene; readonly journey: Journey },
): Rendered {
  const title = heading(scene.level, 'title', runs(word(scene, 'view.history')), 'page-title');
  if (versions.length < 2)
    return html`<div class="head">${title}</div>
      <p>${runs(word(scene, 'history.none'))}</p>`;
  const numbered = versions.map((record, i) => ({
    record,
    before: versions[i - 1],
    n: versionIn(scene.definition, record.document) ?? i + 1,
  }));
  return html`<div class="head">${title}</div>
    <div class="versions" part="versions">
      ${numbered.reverse().map(
        ({ record, before, n }) =>
          html`<details>
            <summary>${runs(word(scene, 'history.version', { n, date: moment(record.savedAt, scene.voice.language) }))}</summary>
            ${before ? differences(scene, before, record) : nothing} ${answers(past(record.document), false)}
          </details>`,
      )}
    </div>`;
}

function differences(scene: Scene, before: DossierRecord, record: DossierRecord): Rendered {
  const english = scene.voice.language === 'en';
  const sentences = new DifferenceSentences(english ? differencesInEnglish : differencesInDutch, scene.definition);
  const all = documentDifferences(scene.definition, before.document, record.document);
  return html`<div lang=${english ? 'en' : 'nl'} dir="ltr">
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'history.changed')))}
    <ul>
      ${all.map((one) => html`<li>${sentences.of(one)}</li>`)}
    </ul>
  </div>`;
}
