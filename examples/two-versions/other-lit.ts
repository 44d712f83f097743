// A component of somebody else on the page, with a Lit of its own.
import { html, LitElement } from 'lit';

class OtherClock extends LitElement {
  protected override render(): unknown {
    return html`<p>Het is <time>10:00</time> uur.</p>`;
  }
}

customElements.define('other-clock', OtherClock);
