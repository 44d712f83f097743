import { Definition, type Change, type Json, type JsonObject } from '@wegwijs/definition';
import { answerChanges, questionnaire, valueFrom, type Answerer, type Item } from '@wegwijs/definition/evaluation';
import { Form, Group, observe, type Field } from '@wegwijs/form';
import { fieldsOf } from '../fields/fields-of.ts';
import type { Scene, Voice } from '../scene.ts';

/** What a questionnaire needs. */
export interface QuestionsHost {
  readonly today: string;
  newId(): string;
  /** The role that writes down what another says, in a talk; undefined where who answers does it. */
  readonly by?: string;
  /** The evaluation as it is now. */
  document(): Json;
  changed(changes: readonly Change[]): void;
}

/** The questions of one answerer at one moment, being answered. Its form is made from items; what is entered goes to the document. */
export class Questions {
  readonly answerer: Answerer;
  readonly items: readonly Item[];
  readonly form: Form;
  /** How they are filled in: `self`, `helped` or `interpreter`. */
  maker = 'self';
  readonly #host: QuestionsHost;
  readonly #made: ReturnType<typeof questionnaire>;
  #language = 'nl';
  #scene: { readonly of: Scene; readonly scene: Scene } | undefined;
  #stop: (() => void) | undefined;

  constructor(answerer: Answerer, items: readonly Item[], page: JsonObject, host: QuestionsHost) {
    this.answerer = answerer;
    this.items = items;
    this.#host = host;
    this.#made = questionnaire(items, answerer, page);
    this.form = new Form(new Definition(this.#made.schema), {
      value: this.#value,
      today: host.today,
      newId: () => host.newId(),
      prefix: `${host.by === undefined ? '' : 'noted-'}${answerer}-`,
    });
    this.#follow();
  }

  /** What is asked. */
  get fields(): readonly Field[] {
    const { root } = this.form;
    return root instanceof Group ? fieldsOf(root) : [];
  }

  /** The scene in which its fields render: the languages of the page, with the words of the items. */
  scene(page: Scene): Scene {
    if (this.#scene?.of === page) return this.#scene.scene;
    this.#language = page.voice.language;
    const { definition } = this.form;
    const voice = (one: Voice): Voice => {
      const said = (id: string) => {
        const text = one.texts.find(id, 'title', undefined);
        return text?.language === one.language ? text.text : undefined;
      };
      return { ...one, texts: definition.texts(one.language, this.#made.catalogue(one.language, said)) };
    };
    const scene = { ...page, form: this.form, definition, voice: voice(page.voice), second: page.second && voice(page.second) };
    this.#scene = { of: page, scene };
    return scene;
  }

  /** What somebody else entered, or this person on another device. */
  accept(): void {
    this.form.accept(this.#value);
  }

  get #value(): JsonObject {
    const { by, document } = this.#host;
    return valueFrom(this.items, document(), this.answerer, by === undefined ? 'own' : 'noted');
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #follow(): void {
    let waiting = false;
    const flush = () => {
      waiting = false;
      if (this.form.takeChanges().length === 0) return;
      const { answerer, maker } = this;
      const answering = { answerer, maker, by: this.#host.by, language: this.#language, today: this.#host.today };
      const changes = answerChanges(this.items, this.#host.document(), this.form.value, answering);
      if (changes.length > 0) this.#host.changed(changes);
    };
    this.#stop = observe(
      () => this.form.revision.value,
      () => {
        if (!waiting) queueMicrotask(flush);
        waiting = true;
      },
    ).stop;
  }
}
