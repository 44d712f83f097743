import { Definition, fault, read, type Finding, type Publication, type RegExpFactory } from '@wegwijs/definition';
import { load } from './load.ts';

/** What an island is given to show. */
export interface Given {
  readonly definition: string | object | undefined;
  readonly schema: unknown;
  /** Makes a schema whole with what else the page handed in. */
  whole?(schema: unknown): unknown;
}

/** Reads what the page hands in, and fetches it when it is an address. */
export class Content {
  phase: 'empty' | 'loading' | 'failed' | 'ready' = 'empty';
  definition: Definition | undefined;
  publication: Publication | undefined;
  findings: readonly Finding[] = [];
  /** The address against which the words' addresses are read. */
  base = '';
  readonly #settled: () => void;
  readonly #regExp: RegExpFactory | undefined;
  #abort = new AbortController();
  #given: Given | undefined;

  /**
   * @param settled called when something was read, or could not be.
   * @param regExp runs the patterns that are not structurally safe.
   */
  constructor(settled: () => void, regExp?: RegExpFactory) {
    this.#settled = settled;
    this.#regExp = regExp;
  }

  /** Aborts with whatever is opened next, and when the island leaves the page. */
  get signal(): AbortSignal {
    if (this.#abort.signal.aborted) this.#abort = new AbortController();
    return this.#abort.signal;
  }

  /** Whether something in it cannot be used as it is. */
  get faulty(): boolean {
    return this.findings.some(({ severity }) => severity === 'error');
  }

  /**
   * Reads what is given: `definition` goes before `schema`, and both before a child.
   * @param child the text of a child `<script type="application/json">`
   */
  open(given: Given, child?: string): void {
    const { definition, schema } = given;
    this.#given = given;
    this.#abort.abort();
    this.#abort = new AbortController();
    this.base = document.baseURI;
    if (typeof definition === 'string' && definition !== '') return void this.#fetch(definition);
    if (definition instanceof Definition) return this.#take({ definition, publication: undefined, findings: [] });
    const json = definition ?? schema;
    if (json !== undefined) return this.#take(this.#read(json));
    if (child === undefined) {
      this.phase = 'empty';
      return;
    }
    try {
      this.#take(this.#read(JSON.parse(child)));
    } catch {
      this.#take({ definition: undefined, publication: undefined, findings: [fault('json.syntax', 'script')] });
    }
  }

  /** Forgets what was guessed of patterns that could not be run. */
  readAnew(): void {
    this.definition = this.definition?.anew();
  }

  /** Stops what is under way. */
  close(): void {
    this.#abort.abort();
  }

  async #fetch(address: string): Promise<void> {
    this.phase = 'loading';
    const { signal } = this;
    const loaded = await load(address, this.base, signal);
    if (signal.aborted) return;
    if ('finding' in loaded) return this.#take({ definition: undefined, publication: undefined, findings: [loaded.finding] });
    this.base = loaded.url;
    this.#take(this.#read(loaded.json));
  }

  #read(value: unknown): ReturnType<typeof read> {
    return read(this.#given?.whole?.(value) ?? value, this.#regExp);
  }

  #take({ definition, publication, findings }: ReturnType<typeof read>): void {
    this.definition = findings.some(({ severity }) => severity === 'error') ? undefined : definition;
    this.publication = publication;
    this.findings = findings;
    this.phase = this.definition ? 'ready' : 'failed';
    this.#settled();
  }
}
