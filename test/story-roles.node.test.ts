// Every role that the law or a gemeente lets see something of a path or of an evaluation has a story that shows what it sees.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { own, type JsonObject } from '@wegwijs/definition';
import { sources } from './tools/schema-files.ts';

const files = { phases: 'phases/phase-tracker', evaluation: 'evaluation/checklist' } as const;

for (const [kind, file] of Object.entries(files))
  describe(`the stories of ${kind}`, () => {
    const text = readFileSync(join(import.meta.dirname, `../stories/${file}.stories.ts`), 'utf8');
    const told = new Set([...text.matchAll(/\brole: '(\w+)'/g)].map(([, role]) => role));
    const profiles = Object.values(own(sources.get(kind)!.base, 'x-profiles') as JsonObject) as JsonObject[];
    for (const role of new Set(profiles.flatMap((rights) => Object.keys(rights))))
      test(`show what ${role} sees`, () => assert.ok(told.has(role)));
  });
