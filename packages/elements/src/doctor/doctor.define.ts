import { WegwijsEmbedDoctor } from './wegwijs-embed-doctor.ts';

// Not by `register`: that is Lit, and the doctor must work where Lit does not.
if ('document' in globalThis && !customElements.get('wegwijs-embed-doctor'))
  customElements.define('wegwijs-embed-doctor', WegwijsEmbedDoctor);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijs-embed-doctor': WegwijsEmbedDoctor;
  }
}
