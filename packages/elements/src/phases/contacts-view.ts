import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Node } from '@wegwijs/definition';
import type { Actor, Contact } from '@wegwijs/definition/phases';
import { find } from '@wegwijs/form';
import { heading } from '../pages/heading.ts';
import { runs } from '../runs.ts';
import { said, word, type Said, type Scene } from '../scene.ts';
import { nlPhases } from '../words/nl-phases.ts';
import type { WordKey } from '../words/nl.ts';
import { contactsPicture, type Branch } from './contacts-picture.ts';
import { actorIn } from './track-words.ts';
import type { TrackStage } from './track-stage.ts';

/** Whom one meets on the way, by branch: the newcomer ticks who is known already, and may add a name. */
export function contactsView(stage: TrackStage): unknown {
  const { scene, contacts } = stage;
  const node = contacts && sectionIn(scene);
  if (!node) return nothing;
  if (!contacts.editable) return knownView(stage);
  const all = branches(stage);
  return html`<section class="track-part">
    ${heading(scene.level + 1, 'section-title', runs(said(scene, node, 'title')))} ${contactsPicture(stage, all, 'contacts')}
    <details class="contacts" id="contacts">
      <summary>${runs(said(scene, node, 'description'))}</summary>
      <div class="cards">
        ${all.map(
          ([branch, actors]) =>
            html`<fieldset class="card">
              <legend class="plan-card-title">${runs(branch)}</legend>
              <ul class="plain-list">
                ${actors.map((actor) => meeting(stage, actor))}
              </ul>
            </fieldset>`,
        )}
      </div>
    </details>
  </section>`;
}

/** Who is known, to read; nothing where nobody is. */
export function knownView(stage: TrackStage): unknown {
  const { scene, contacts } = stage;
  const node = sectionIn(scene);
  const all = branches(stage);
  const known = all.flatMap(([, actors]) => actors.filter(({ id }) => contacts?.known.get(id)?.known));
  if (!node || known.length === 0) return nothing;
  return html`<section class="track-part">
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'phases.known')))} ${contactsPicture(stage, all, 'known')}
    <dl class="who" id="known">
      ${known.map((actor) => {
        const { person } = contacts?.known.get(actor.id) ?? {};
        return html`<div>
          <dt>${runs(actorIn(scene, actor))}</dt>
          ${person === undefined ? nothing : html`<dd><bdi>${person}</bdi></dd>`}
        </div>`;
      })}
    </dl>
  </section>`;
}

/** One whom somebody may know: a tick, and once it is ticked the name. */
function meeting({ scene, contacts }: TrackStage, actor: Actor): unknown {
  if (!contacts) return nothing;
  const before: Contact = contacts.known.get(actor.id) ?? { actor: actor.id, known: false, person: undefined };
  const [id, name] = [`knows-${actor.id}`, actorIn(scene, actor)];
  const typed = (event: Event) => (event.target as HTMLInputElement).value.trim();
  const asked = sectionIn(scene)?.property('items')?.item(0)?.property('person');
  return html`<li>
    <div class="option">
      <input
        type="checkbox"
        id=${id}
        .checked=${live(before.known)}
        @change=${(event: Event) => contacts.meet({ ...before, known: (event.target as HTMLInputElement).checked })}
      />
      <label for=${id}>${runs(name)}</label>
    </div>
    ${
      before.known && asked
        ? html`<label class="meets" for="${id}-name"
              >${runs(said(scene, asked, 'title'))}<span class="visually-hidden"> ${runs(name)}</span></label
            >
            <input
              type="text"
              part="input"
              id="${id}-name"
              dir="auto"
              autocomplete="off"
              maxlength="120"
              .value=${live(before.person ?? '')}
              @change=${(event: Event) => contacts.meet({ ...before, person: typed(event) })}
            />`
        : nothing
    }
  </li>`;
}

/** All whom one may meet but oneself, by branch. */
function branches({ scene, way }: TrackStage): readonly Branch[] {
  const others = [...way.guide.actors.values()].filter(({ role }) => role !== 'participant');
  return [...new Set(others.map(({ branch }) => branch))].map((branch) => [
    branchIn(scene, branch),
    others.filter((one) => one.branch === branch),
  ]);
}

function branchIn(scene: Scene, branch: string): Said {
  const key = `phases.branch-${branch}`;
  return Object.hasOwn(nlPhases, key)
    ? word(scene, key as WordKey)
    : { first: { text: branch, language: '' }, second: undefined };
}

const sectionIn = ({ form }: Scene): Node | undefined => find(form, 'contacts')?.node;
