import type { LintFinding } from './rule.ts';

/** Whatever knows where a JSON Pointer stands in a file, such as a `SourceText`. */
export interface Positions {
  readonly file: string;
  position(pointer: string): { readonly line: number; readonly column: number };
}

/** A finding with its place in a file, as editors count; without one where the document did not come from a file. */
export type SpottedFinding = LintFinding & { readonly file?: string; readonly line?: number; readonly column?: number };

/** Findings with their place in the files that the documents came from. */
export function spot(findings: readonly LintFinding[], sources: ReadonlyMap<string, Positions>): SpottedFinding[] {
  return findings.map((finding) => {
    const source = sources.get(finding.document);
    return source ? { ...finding, file: source.file, ...source.position(finding.path) } : finding;
  });
}
