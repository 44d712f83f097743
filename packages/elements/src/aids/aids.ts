import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { hostOf } from '../fields/field-element.ts';
import { runs } from '../runs.ts';
import { word, type Scene } from '../scene.ts';
import { nlAids } from '../words/nl-aids.ts';
import { learn } from '../words/nl.ts';
import { browserPlayer, browserSpeaker } from './browser-voices.ts';
import { showPicture } from './picture.ts';
import { Reader, type Player, type Speaker } from './reader.ts';
import { spokenOf } from './spoken.ts';

learn(nlAids);

/** The widget that is helped. */
export interface AidsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  hasAttribute(name: string): boolean;
}

/**
 * What helps who reads little: a button at each question that reads it aloud, and pictures at sections and scales. It comes after
 * the first page and puts itself beside what stands there, so that who needs none of it waits for none of it.
 */
export class Aids implements ReactiveController {
  readonly #host: AidsHost;
  readonly #shown: () => Scene | undefined;
  readonly #reader: Reader;
  readonly #found: MutationObserver;
  /** The questions on the page, with the place of their button once they had one. */
  readonly #questions = new Map<Element, HTMLElement | undefined>();
  #scene: Scene | undefined;

  /**
   * @param shown the scene of what the widget shows now; another one when its languages are others.
   * @param speaker what speaks; the browser when it is not given.
   * @param player what plays recordings; the browser when it is not given.
   */
  constructor(host: AidsHost, shown: () => Scene | undefined, speaker?: Speaker, player?: Player) {
    this.#host = host;
    this.#shown = shown;
    const changed = () => this.#showAll();
    this.#reader = new Reader(speaker ?? browserSpeaker(changed), player ?? browserPlayer(), changed);
    this.#found = new MutationObserver((records) => {
      for (const { addedNodes } of records) addedNodes.forEach((node) => this.#meet(node));
    });
    host.addController(this);
    this.#meet(host.renderRoot);
  }

  hostConnected(): void {
    this.#found.observe(this.#host.renderRoot, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#found.disconnect();
    this.#reader.stop();
  }

  hostUpdated(): void {
    const scene = this.#shown();
    if (scene === this.#scene) return;
    this.#scene = scene;
    this.#reader.stop();
    this.#showAll();
  }

  /** Something came onto the page. */
  #meet(node: Node): void {
    if (!(node instanceof Element || node instanceof DocumentFragment)) return;
    for (const question of within(node, '.field')) this.#show(question);
    const scene = this.#shown();
    if (scene && this.#host.hasAttribute('pictures'))
      for (const part of within(node, '.section, .scale')) showPicture(part, scene);
  }

  #showAll(): void {
    for (const question of this.#questions.keys())
      if (question.isConnected) this.#show(question);
      else this.#questions.delete(question);
  }

  #show(question: Element): void {
    const element = hostOf(question);
    const named = element && `[id="${element.field.name}-label"]`;
    const label = named && question.querySelector(`:scope > ${named}:not(.visually-hidden), :scope > .option:has(> ${named})`);
    if (!label) return;
    const { field, scene } = element;
    const spoken = this.#reader.choose(spokenOf(scene, field));
    const place = this.#questions.get(question) ?? (spoken && placeAfter(label));
    this.#questions.set(question, place);
    if (place) place.hidden = !spoken;
    if (!place || !spoken) return;
    const words = word(scene, this.#reader.isReading(question) ? 'aloud.stop' : 'aloud.read');
    render(
      html`<button
        type="button"
        class="quiet"
        part="quiet-button"
        aria-describedby="${field.name}-label"
        @click=${() => this.#reader.toggle(question, spoken)}
      >
        ${runs(words)}
      </button>`,
      place,
    );
  }
}

function within(node: Element | DocumentFragment, selector: string): Element[] {
  return [...(node instanceof Element && node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)];
}

/** A place of our own beside what Lit renders, which it leaves alone. */
function placeAfter(label: Element): HTMLElement {
  const place = document.createElement('div');
  place.className = 'aloud';
  label.after(place);
  return place;
}
