import type { Finding } from '@wegwijs/definition';
import type { FormChange } from '@wegwijs/form';
import type { SpeakingHost } from '../island/speaking.ts';

/** Who shows a document, and hears of it. */
export interface DocumentHost {
  /** In which languages it speaks. */
  readonly speaks: SpeakingHost;
  requestUpdate(): void;
  changed(kind: string, id: string, changes: readonly FormChange[]): void;
  found(findings: readonly Finding[]): void;
  /** Something was entered, if only half. */
  stirred(): void;
}
