import { html, nothing } from 'lit';
import { own } from '@wegwijs/definition';
import type { Stage } from '../island/stage.ts';
import { nameOf } from '../island/voices.ts';
import type { Rendered } from '../observed.ts';
import { directionOf, prose, runs } from '../runs.ts';
import { said, saidOf, word, type Scene } from '../scene.ts';
import { link, primary } from './actions.ts';
import { asked } from './asked.ts';
import { heading } from './heading.ts';

/** A text of the definition's own pages: heading and words. */
export function pageText(scene: Scene, name: string, level: number): Rendered {
  const text = scene.definition.page(name);
  if (!text) return nothing;
  const find = (keyword: string) => saidOf(scene, String(own(text, 'x-id')), keyword, own(text, keyword));
  return html`<div class="fact">${heading(level, 'fact-title', runs(find('title')))} ${prose(find('description'))}</div>`;
}

const facts = ['start.why', 'start.who', 'start.time', 'start.noTest', 'start.help'];

/** The first page: which language, why we ask, who sees it, how long, that it is no test, who helps. */
export function startPage(stage: Stage): Rendered {
  const { scene } = stage;
  const { definition } = scene;
  return html`<div class="start">
    ${heading(scene.level, 'title', runs(said(scene, definition.root, 'title')), 'page-title')}
    ${stage.languageChoice && stage.languages.length > 1 ? languageChoice(stage) : nothing}
    <div class="intro">${prose(said(scene, definition.root, 'description'))}</div>
    <div class="facts">
      ${facts.map((name) => pageText(scene, name, scene.level + 1))} ${pageText(scene, 'start.notice', scene.level + 1)}
    </div>
    ${asked(
      stage,
      html`<div class="actions">
        ${primary(word(scene, stage.resumed ? 'start.continue' : 'start.go'))}
        ${stage.resumed ? link(runs(word(scene, 'start.again')), () => stage.go(stage.journey.next)) : nothing}
      </div>`,
    )}
  </div>`;
}

/** Each language in its own name and script; with a second language next to Dutch or not. */
function languageChoice(stage: Stage): Rendered {
  const { scene } = stage;
  const current = scene.voice.language;
  const bilingual = scene.second !== undefined;
  return html`<fieldset class="languages" part="languages">
    <legend>${runs(word(scene, 'language.title'))}</legend>
    <div class="choices">
      ${stage.languages.map(
        (language) =>
          html`<div class="option language">
            <input
              type="radio"
              name="language"
              id="language-${language}"
              .checked=${language === current}
              @change=${() => stage.choose(language, bilingual)}
            />
            <label for="language-${language}" lang=${language} dir=${directionOf(language)}>${nameOf(language)}</label>
          </div>`,
      )}
    </div>
    ${
      current === 'nl'
        ? nothing
        : html`<div class="option">
            <input
              type="checkbox"
              id="language-both"
              .checked=${bilingual}
              @change=${(event: Event) => stage.choose(current, (event.target as HTMLInputElement).checked)}
            />
            <label for="language-both">${runs(word(scene, 'language.both'))}</label>
          </div>`
    }
  </fieldset>`;
}
