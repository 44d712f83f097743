import type { Design, PublishPort, Version } from '@wegwijs/builder';

/** What is published of a form, as far as it is known. */
export interface PublishedForm {
  /** What lives now: the latest version, or without versions what the builder was opened with. */
  readonly design: Design;
  /** The latest last. */
  readonly versions: readonly Version[];
  /** Whether the place where versions are kept did not answer. */
  readonly isUnreachable: boolean;
}

/** Asks what is published. Never throws: a place that does not answer is no reason to stop working. */
export async function publishedAt(port: PublishPort | undefined, design: Design): Promise<PublishedForm> {
  if (!port) return { design, versions: [], isUnreachable: false };
  try {
    const versions = await port.versions();
    return { design: versions.at(-1)?.design ?? design, versions, isUnreachable: false };
  } catch {
    return { design, versions: [], isUnreachable: true };
  }
}
