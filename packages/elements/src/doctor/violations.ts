/** Something that the policy of a page blocked. */
export interface Blocked {
  readonly directive: string;
  /** What was blocked: an address, or a word such as `inline` or `trusted-types-policy`. */
  readonly address: string;
  /** The policy as the page has it. */
  readonly policy: string;
  /** The beginning of what was blocked, where the browser tells. */
  readonly sample: string;
}

interface Report {
  readonly blockedURL?: string;
  readonly effectiveDirective: string;
  readonly originalPolicy: string;
  readonly sample?: string;
}

/** Hears what the policy blocks; where the browser keeps reports, also what was blocked before the doctor came. */
export class Violations {
  readonly #found = new Map<string, Blocked>();
  readonly #told: () => void;
  readonly #listener = ({ blockedURI, effectiveDirective, originalPolicy, sample }: SecurityPolicyViolationEvent) =>
    this.#add({ directive: effectiveDirective, address: blockedURI, policy: originalPolicy, sample });
  #observer: ReportingObserver | undefined;

  /** @param told called when something more was blocked. */
  constructor(told: () => void) {
    this.#told = told;
  }

  get all(): readonly Blocked[] {
    return [...this.#found.values()];
  }

  connect(document: Document): void {
    document.addEventListener('securitypolicyviolation', this.#listener);
    if (!('ReportingObserver' in globalThis)) return;
    this.#observer = new ReportingObserver(
      (reports) => {
        for (const { body } of reports) {
          const { blockedURL, effectiveDirective, originalPolicy, sample } = body as unknown as Report;
          this.#add({
            directive: effectiveDirective,
            address: blockedURL ?? '',
            policy: originalPolicy,
            sample: sample ?? '',
          });
        }
      },
      { types: ['csp-violation'], buffered: true },
    );
    this.#observer.observe();
  }

  disconnect(document: Document): void {
    document.removeEventListener('securitypolicyviolation', this.#listener);
    this.#observer?.disconnect();
  }

  #add(blocked: Blocked): void {
    const key = `${blocked.directive} ${blocked.address} ${blocked.sample}`;
    if (this.#found.has(key)) return;
    this.#found.set(key, blocked);
    this.#told();
  }
}
