import { attempt, type Attempt } from './ask/attempt.ts';
import { isRefusal, refusal, type Answer, type CommandRefusal } from './ask/refusal.ts';
import type { Command } from './commands/command.ts';
import type { Design } from './design.ts';
import { History } from './history/history.ts';
import type { LogEntry, Step } from './history/log.ts';
import { mayWrite, type Person } from './person.ts';
import { groundOf, type Given, type Ground } from './scene/ground.ts';
import { Scene } from './scene/scene.ts';
import { consequences, type Consequences } from './look/consequences.ts';
import { keptSelection } from './look/selection.ts';

/** What a builder begins with. */
export interface BuilderOptions extends Given {
  readonly design: Design;
  readonly person: Person;
  /** The time as it is to be logged; without it entries have none. */
  readonly now?: () => string;
}

/** Who does it, and when. */
interface Who {
  readonly by: string;
  readonly on: string | undefined;
}

const done = { may: true } as const;

/**
 * A layer being designed. Everything that changes it is a command: asked first with the same answer, one step to undo, one entry in
 * the log. What is refused changes nothing. Nothing here throws on what people do.
 */
export class Builder {
  readonly person: Person;
  readonly ground: Ground;
  readonly #now: (() => string) | undefined;
  readonly #log: LogEntry[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #history = new History();
  #scene: Scene;
  #selected: string | undefined;
  #asked: { readonly scene: Scene; readonly command: Command; readonly made: Attempt | CommandRefusal } | undefined;

  /** @throws {InvalidSchema} when a meta-schema is missing */
  constructor({ design, person, now, ...given }: BuilderOptions) {
    this.person = person;
    this.ground = groundOf(given);
    this.#now = now;
    this.#scene = Scene.of(this.ground, design);
  }

  /**
   * Plays a log on the design that it began with: the same design comes of it, byte for byte, with all its steps to undo. It stops at
   * what is refused, since what follows leaned on it; the entries stay with whoever keeps them.
   * @returns the builder, and the number of the entry where it stopped; undefined when all were carried out
   */
  static replay(
    options: BuilderOptions,
    log: readonly LogEntry[],
  ): { readonly builder: Builder; readonly stoppedAt: number | undefined } {
    const builder = new Builder(options);
    const stoppedAt = log.findIndex((entry) => !builder.#again(entry).may);
    builder.settle();
    return { builder, stoppedAt: stoppedAt < 0 ? undefined : stoppedAt };
  }

  /** The design as it is now. */
  get design(): Design {
    return this.#scene.design;
  }

  /** The design with what comes of it. */
  get scene(): Scene {
    return this.#scene;
  }

  /** Every command that was carried out, every undo and redo, in order. Only ever added to. */
  get log(): readonly LogEntry[] {
    return this.#log;
  }

  /** Whether a command would be carried out, and if not, why. */
  may(command: Command): Answer {
    const made = this.#work(command);
    return isRefusal(made) ? { may: false, why: made } : done;
  }

  /** What the design would be after a command, without doing it; or why not. */
  preview(command: Command): Scene | CommandRefusal {
    const made = this.#work(command);
    return isRefusal(made) ? made : made.scene;
  }

  /** What would come of a command, before it is done; or why it may not. */
  consequences(command: Command): Consequences | CommandRefusal {
    return consequences(this.#scene, this.preview(command));
  }

  /** Carries a command out; what is refused changes nothing. */
  execute(command: Command): Answer {
    return this.#carry(command, { by: this.person.id, on: this.#now?.() }, this.#work(command));
  }

  /** Ends a text that is being typed: what is typed after it is a step of its own. */
  settle(): void {
    this.#history.settle();
  }

  /** What `undo` would take back, and `redo` would do again; undefined when there is nothing. */
  get undoable(): Step | undefined {
    return this.#history.next('undo');
  }

  /** See {@link undoable}. */
  get redoable(): Step | undefined {
    return this.#history.next('redo');
  }

  /** Takes the last step back: the design is byte for byte as it was. */
  undo(): Answer {
    return this.#turn('undo');
  }

  /** Does again what was taken back last. */
  redo(): Answer {
    return this.#turn('redo');
  }

  /** The id of what is selected; undefined for nothing. What is gone gives it to its neighbour. */
  get selected(): string | undefined {
    return this.#selected;
  }

  /** Selects something; what is not there selects nothing. */
  select(id: string | undefined): void {
    const next = id !== undefined && this.#scene.places.has(id) ? id : undefined;
    if (next === this.#selected) return;
    this.#selected = next;
    this.#tell();
  }

  /** Tells whenever the design or the selection has changed. Gives the way to stop that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #work(command: Command): Attempt | CommandRefusal {
    const known = this.#asked;
    // Asked first and then done: worked out once.
    if (known?.scene === this.#scene && known.command === command) return known.made;
    const made = attempt(this.#scene, command, this.person);
    this.#asked = { scene: this.#scene, command, made };
    return made;
  }

  #carry(command: Command, who: Who, made: Attempt | CommandRefusal, told?: boolean): Answer {
    if (isRefusal(made)) return { may: false, why: made };
    const joins = told ?? this.#history.joins({ command, by: who.by });
    this.#history.add({ command, by: who.by, before: this.#scene, after: made.scene, writes: made.writes }, joins);
    this.#enter(made.scene, { ...who, what: command, ...(joins ? { joins } : {}) });
    return done;
  }

  #turn(what: 'undo' | 'redo', who: Who = { by: this.person.id, on: this.#now?.() }, person = this.person): Answer {
    const step = this.#history.next(what);
    if (!step) return { may: false, why: refusal('nothing', '') };
    if (!step.writes.every(([way]) => mayWrite(person, way)))
      return { may: false, why: refusal('role', '', { params: { roles: person.roles } }) };
    this.#enter(this.#history.turn(what, step), { ...who, what: { do: what } });
    return done;
  }

  /** An entry of a log: it was allowed when it was done, so that now only the layers and the rules are asked. */
  #again({ by, on, what, joins }: LogEntry): Answer {
    const editor: Person = { id: by, roles: ['editor'] };
    if (what.do === 'undo' || what.do === 'redo') return this.#turn(what.do, { by, on }, editor);
    return this.#carry(what, { by, on }, attempt(this.#scene, what, editor), joins === true);
  }

  #enter(scene: Scene, { on, ...entry }: Omit<LogEntry, 'on'> & { readonly on: string | undefined }): void {
    this.#log.push({ ...entry, ...(on === undefined ? {} : { on }) });
    this.#selected = keptSelection(this.#selected, this.#scene, scene);
    this.#scene = scene;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
