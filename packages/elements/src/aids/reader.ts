import type { Spoken } from './spoken.ts';

/** What a browser speaks with; given from outside, so that it can be another. */
export interface Speaker {
  voices(): readonly SpeechSynthesisVoice[];
  /** Says a text, and calls back when it is said or was broken off. */
  speak(text: string, voice: SpeechSynthesisVoice, done: () => void): void;
  stop(): void;
}

/** Plays a recording. The promise fails when that cannot be, such as where the page's policy lacks `media-src`. */
export interface Player {
  play(address: string, done: () => void): Promise<void>;
  stop(): void;
}

/** Reads texts aloud, one question at a time: a recording where there is one, else a voice that lives on this device. */
export class Reader {
  readonly #speaker: Speaker | undefined;
  readonly #player: Player;
  readonly #changed: () => void;
  /** Addresses that could not be played. */
  readonly #lost = new Set<string>();
  #reading: object | undefined;

  /** @param changed called when it begins, is done, or can no longer read something. */
  constructor(speaker: Speaker | undefined, player: Player, changed: () => void) {
    this.#speaker = speaker;
    this.#player = player;
    this.#changed = changed;
  }

  /** Whether it is reading for this one now. */
  isReading(of: object): boolean {
    return this.#reading === of;
  }

  /** The first of the languages that it can read; undefined when there is none. */
  choose(all: readonly Spoken[]): Spoken | undefined {
    return all.find((one) => this.#recording(one) !== undefined || this.#voice(one.language) !== undefined);
  }

  /** Reads, or stops when it is reading for the same. */
  toggle(of: object, spoken: Spoken): void {
    const was = this.#reading;
    this.stop();
    if (was !== of) this.#read(of, spoken);
  }

  /** Is silent. */
  stop(): void {
    if (!this.#reading) return;
    this.#reading = undefined;
    this.#player.stop();
    this.#speaker?.stop();
    this.#changed();
  }

  #read(of: object, spoken: Spoken): void {
    const recording = this.#recording(spoken);
    this.#reading = of;
    this.#changed();
    if (recording === undefined) return this.#say(of, spoken.language, spoken.texts);
    void this.#player
      .play(recording, () => this.#done(of))
      .catch(() => {
        this.#lost.add(recording);
        if (this.#reading !== of) return;
        if (this.#voice(spoken.language)) this.#say(of, spoken.language, spoken.texts);
        else this.#done(of);
      });
  }

  #say(of: object, language: string, [text, ...others]: readonly string[]): void {
    const voice = this.#voice(language);
    if (this.#reading !== of) return;
    if (text === undefined || !voice) return this.#done(of);
    this.#speaker?.speak(text, voice, () => this.#say(of, language, others));
  }

  #done(of: object): void {
    if (this.#reading === of) this.#reading = undefined;
    this.#changed();
  }

  #recording({ recording }: Spoken): string | undefined {
    return recording !== undefined && !this.#lost.has(recording) ? recording : undefined;
  }

  /** A voice of that language that sends nothing away. */
  #voice(language: string): SpeechSynthesisVoice | undefined {
    const [wanted = ''] = language.toLowerCase().split('-');
    return this.#speaker?.voices().find(({ lang, localService }) => localService && primary(lang) === wanted);
  }
}

/** `nl_NL` and `nl-NL` are both `nl`. */
const primary = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0] ?? '';
