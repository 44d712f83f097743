// What holds whatever is done, tried on commands made at random.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { Builder, standing, type Command } from '@wegwijs/builder';
import { canonical, index, resolve } from '@wegwijs/definition';
import { anyCommand } from './any-command.ts';
import { bytes, editor, law, make, rules, small, textQuestion, town } from './bench.ts';

const runs = Number(process.env['WEGWIJS_RUNS'] ?? 20);
const options = { base: law, rules, person: editor, design: { layer: town(), texts: {} } };
/** Something of its own to begin with, so that most commands have something to be about. */
const begin: readonly Command[] = [
  { do: 'add-field', section: 'open', name: 'a', question: textQuestion('Wat?') },
  { do: 'add-field', section: 'test', name: 'b', question: { schema: { title: 'Wie?', type: 'string', oneOf: [{ const: 'x', title: 'X' }] } } },
  { do: 'add-section', name: 'part', title: 'Deel' },
]; // prettier-ignore
const some = fc.array(anyCommand, { minLength: 1, maxLength: 25, size: 'large' });
const started = (): Builder => make(small(), ...begin);
const turns = fc.array(fc.oneof({ weight: 4, arbitrary: anyCommand }, fc.constantFrom('undo' as const, 'redo' as const, 'settle' as const)), { minLength: 1, maxLength: 30, size: 'large' }); // prettier-ignore

const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
for (const rule of rules.values()) ajv.addSchema(rule);
/** What the rules say of a value, by another engine than the builder's. */
const wrong = (name: string, value: unknown) =>
  ajv.validate(`urn:wegwijs:meta:${name}`, value)
    ? []
    : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);

/** What the law fixes: every keyword that a lock names as fixed. */
const fixed = [...index({ ...law })].flatMap(([id, { node }]) => {
  const lock = node['x-lock'] as { fixed?: string[] } | undefined;
  return (lock?.fixed ?? []).map((word) => [id, word === 'present' ? 'x-present' : word === 'choices' ? 'oneOf' : word] as const);
});

describe('whatever is done', () => {
  test('the layer holds to its rules, no lock gives way, and nothing is refused', () => {
    let carried = 0;
    fc.assert(
      fc.property(some, (commands) => {
        const builder = started();
        for (const command of commands) if (builder.execute(command).may) carried++;
        const { design, scene } = builder;
        assert.deepEqual(wrong('layer', design.layer), []);
        for (const catalogue of Object.values(design.texts)) assert.deepEqual(wrong('texts', catalogue), []);
        assert.deepEqual(scene.refusals, []);
        for (const [id, word] of fixed) {
          const now = scene.node(id)?.[word];
          const then = index({ ...law }).get(id)?.node[word];
          assert.equal(
            JSON.stringify(now ?? (word === 'x-present' || null)),
            JSON.stringify(then ?? (word === 'x-present' || null)),
          );
        }
      }),
      { numRuns: runs },
    );
    assert.ok(carried > runs, `many are carried out: ${carried}`);
  });

  test('the short way comes to what the whole one comes to', () => {
    let short = 0;
    fc.assert(
      fc.property(some, (commands) => {
        const builder = started();
        for (const command of commands) {
          if (!builder.execute(command).may) continue;
          const { resolved, relaid, layer } = builder.scene;
          if (relaid) short++;
          const whole = resolve(law, [layer]);
          assert.equal(canonical(resolved.definition), canonical(whole.definition));
          assert.deepEqual(resolved.origins, whole.origins);
          assert.deepEqual(resolved.refusals, whole.refusals);
        }
      }),
      { numRuns: runs },
    );
    assert.ok(short > runs / 4, `the short way is gone often: ${short}`);
  });

  test('what may be done is done, and what may not changes nothing', () => {
    fc.assert(
      fc.property(some, (commands) => {
        const builder = started();
        for (const command of commands) {
          const before = bytes(builder.design);
          const copy = JSON.parse(JSON.stringify(command)) as Command;
          const answer = builder.may(copy);
          assert.equal(bytes(builder.design), before);
          assert.deepEqual(builder.execute(command), answer);
          assert.equal(bytes(builder.design) === before, !answer.may);
        }
      }),
      { numRuns: runs },
    );
  });

  test('ATAG-A7: undo goes back byte for byte, redo comes again, and the log played again comes to the same', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const builder = new Builder(options);
        const start = bytes(builder.design);
        make(builder, ...begin);
        for (const turn of all) {
          if (turn === 'undo') builder.undo();
          else if (turn === 'redo') builder.redo();
          else if (turn === 'settle') builder.settle();
          else builder.execute(turn);
        }
        const end = bytes(builder.design);
        const { builder: again, stoppedAt } = Builder.replay(options, JSON.parse(JSON.stringify(builder.log)));
        assert.equal(stoppedAt, undefined);
        assert.equal(bytes(again.design), end);
        assert.equal(bytes(make(new Builder(options), ...standing(builder.log)).design), end);
        for (const one of [builder, again]) {
          let steps = 0;
          while (one.undo().may) steps++;
          assert.equal(bytes(one.design), start);
          for (let i = 0; i < steps; i++) one.redo();
          assert.equal(bytes(one.design), end);
        }
      }),
      { numRuns: runs },
    );
  }); // prettier-ignore

  test('a layer that came from elsewhere, refused in part, is never made worse', () => {
    const broken = { set: { 'test.status': { 'x-present': false }, 'open.pet': { title: 'Dier' } } };
    fc.assert(
      fc.property(some, (commands) => {
        const builder = small(broken);
        for (const command of commands) builder.execute(command);
        assert.ok(builder.scene.refusals.length <= 1);
      }),
      { numRuns: runs },
    );
  });
});
