import type { Definition } from '@wegwijs/definition';
import type { Form } from '@wegwijs/form';
import { Content } from '../island/content.ts';
import { Speaking } from '../island/speaking.ts';
import type { Scene } from '../scene.ts';
import type { DocumentHost } from './document-host.ts';

/** The definition of one kind of document with its words, fetched when they are wanted. */
export class DocumentSource {
  readonly #host: DocumentHost;
  readonly #speaking: Speaking;
  readonly #content: Content;
  #address: string | object | undefined;
  #spoken = '';

  /** @param settled called when the definition is here, or could not be had. */
  constructor(host: DocumentHost, settled: () => void) {
    this.#host = host;
    this.#speaking = new Speaking(host.speaks, (findings) => {
      host.found(findings);
      host.requestUpdate();
    });
    this.#content = new Content(() => {
      host.found(this.#content.findings);
      this.#speaking.open(this.#content);
      settled();
      host.requestUpdate();
    });
  }

  get phase(): Content['phase'] {
    return this.#content.phase;
  }

  get definition(): Definition | undefined {
    return this.#content.definition;
  }

  /** What fields refer to, by catalogue and id. */
  get catalogues(): NonNullable<Content['publication']>['catalogues'] {
    return this.#content.publication?.catalogues;
  }

  /** Takes a publication or its address. False when it is the one that was taken before. */
  take(address: string | object): boolean {
    if (address === this.#address) return false;
    this.#address = address;
    this.#load();
    return true;
  }

  /** What a form renders with. */
  scene(form: Form, does: Pick<Scene, 'focus' | 'announce' | 'refers' | 'fills' | 'stays' | 'holes'>): Scene {
    return this.#speaking.scene({ form, ...does }, this.#content.signal);
  }

  /** There is another form: what was said of the one before is made anew. */
  forget(): void {
    this.#speaking.forget();
  }

  /** The languages may be others. */
  heed(changed: Parameters<Speaking['heed']>[0]): void {
    const { locale, secondLocale, headingLevel } = this.#host.speaks;
    const spoken = JSON.stringify([locale, secondLocale, headingLevel]);
    this.#speaking.heed(changed);
    if (spoken !== this.#spoken) this.#speaking.forget();
    this.#spoken = spoken;
  }

  close(): void {
    this.#content.close();
  }

  /** Goes on after the page was left and came back. */
  open(): void {
    if (this.#content.phase === 'loading') this.#load();
  }

  #load(): void {
    if (this.#address !== undefined) this.#content.open({ definition: this.#address, schema: undefined });
  }
}
