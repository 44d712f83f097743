import { html, nothing } from 'lit';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { said, word, type Scene } from '../../scene.ts';
import { planText } from '../plan-text.ts';
import { answered } from '../sharing/list.ts';
import { answerSaid, line } from '../sharing/telling.ts';

/**
 * Where both sign, and the interpreter who translated: who, on which day, and room to write. What the document knows of it stands on
 * its line already; no signature does.
 */
export function signatures(scene: Scene): Rendered {
  const interpreter = scene.form.field('/sign/interpreter');
  return html`<div class="signatures">
    ${signature(scene, planText(scene, 'letter.signature'), 'municipality')}
    ${signature(scene, planText(scene, 'letter.signatureParticipant'), 'participant')}
    ${
      interpreter && answered(scene.form.field('/sign'), 'interpreter')
        ? signature(scene, html`<p class="label">${runs(said(scene, interpreter.node, 'title'))}</p>`, 'interpreter')
        : nothing
    }
  </div>`;
}

/** @param who the part of `sign` that knows of it. */
function signature(scene: Scene, title: Rendered, who: string): Rendered {
  const known = scene.form.field(`/sign/${who}`);
  const written = (key: string) => {
    const field = answered(known, key);
    return field ? runs(answerSaid(scene, field)) : nothing;
  };
  return html`<div class="signature">
    ${title}
    <dl class="sign-lines">
      ${line(runs(word(scene, 'paper.name')), written('name'))} ${line(runs(word(scene, 'paper.date')), written('date'))}
      ${line(runs(word(scene, 'paper.signature')), nothing)}
    </dl>
  </div>`;
}
