// The way of a layer from draft to published, and back.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { approvalFault, approve, Builder, checksumOf, compared, comparedWithAbove, dryRun, entriesCompared, exported, groundOf, makersOf, merge, nextVersion, obstacles, pageFiles, problems, proposedVersion, putBack, readApproval, rebasing, release, releaseFiles, remarksIn, reviewed, reviewFile, saidCompared, Scene, stateOf, takeBack, wordsFile, type Command, type Design, type Release, type Reviewed, type Seen } from '@wegwijs/builder'; // prettier-ignore
import { canonical, read, type Catalogue, type Json, type JsonObject } from '@wegwijs/definition';
import { anyCommand } from './any-command.ts';
import { approver, assen, bytes, law, make, rules, small, textQuestion } from './bench.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const options = { digest, policy: { secondPerson: false }, by: 'p1', on: '2026-11-22', today: '2026-11-22' };
const label = (text: string, id = 'open.pet'): Command => ({ do: 'text', id, part: 'title', language: 'nl', text });
const answers = {
  reason: 'Nodig voor de afspraak',
  access: { participant: 'edit', caseManager: 'edit' },
  sensitivity: 'ordinary',
} as const;
const add = (name: string): Command => ({
  do: 'add-field',
  section: 'open',
  name,
  question: textQuestion('Wat wilt u leren?'),
  answers,
});
const published = (builder: Builder, version = '1.0.0'): Release => {
  const made = release(builder.scene, version, { reason: 'Nieuw', makers: ['p1'] }, options);
  if (!('publication' in made)) throw new Error(JSON.stringify(made));
  return made;
};

describe('review', () => {
  const builder = make(small(), label('Dier'));
  const { design } = builder;
  const makers = makersOf(builder.log);
  const approved = approve(reviewed(design, digest), approver, makers, { verdict: 'approved', remarks: [{ id: 'open.pet', text: 'Mooi' }, { id: 'gone', text: 'Waarom?' }] }, '2026-11-22');
  assert.ok(typeof approved !== 'string');

  test('is by another person, and counts as a file for exactly what was looked at', () => {
    const back = readApproval(JSON.parse(JSON.stringify(approved)));
    assert.equal(approvalFault(back, builder.scene, makers, digest), undefined);
    assert.deepEqual(remarksIn(builder.scene, back!).map(({ id, known }) => [id, known]), [['open.pet', true], ['gone', false]]);
  });
  test('a change after it voids it; the version that publishing gives does not', () => {
    const changed = make(small({}, { design }), label('Huisdier')).scene;
    assert.equal(approvalFault(approved, changed, makers, digest), 'changed');
    assert.equal(approvalFault(approved, Scene.of(builder.ground, { ...design, layer: { ...design.layer, version: '2.0.0' } }), makers, digest), undefined);
  });
  test('the checksum of a design is worked out once: it is asked at each key that is pressed', () => {
    const { design: fresh } = make(small(), label('Kat'));
    let times = 0;
    const counting = (text: string) => (times++, digest(text));
    assert.equal(checksumOf(fresh, counting), checksumOf(fresh, counting));
    assert.equal(times, 1);
    assert.equal(checksumOf(fresh, digest), checksumOf(fresh, counting));
  });
  test('nobody approves what they made, nor without the role', () => {
    assert.equal(approve(reviewed(design, digest), { id: 'p1', roles: ['editor', 'approver'] }, makers, { verdict: 'approved', remarks: [] }), 'same-person');
    assert.equal(approve(reviewed(design, digest), { id: 'p9', roles: ['reader'] }, makers, { verdict: 'approved', remarks: [] }), 'role');
    assert.equal(approvalFault({ ...approved, by: 'p1' }, builder.scene, makers, digest), 'same-person');
  });
  test('a reader gives remarks, and asks for changes', () => {
    const asks = approve(reviewed(design, digest), { id: 'p9', roles: ['reader'] }, makers, { verdict: 'changes-wanted', remarks: [] });
    assert.ok(typeof asks !== 'string');
    assert.equal(approvalFault(asks, builder.scene, makers, digest), 'changes-wanted');
  });
  test('opens the resolved file of a page too, and counts for the design of which it was made', () => {
    const from = assen();
    const made = make(from, label('Waar bent u goed in?', 'learnability'));
    const files = releaseFiles(pageFiles(made.scene, '1.0.0', { digest }));
    const value = JSON.parse(files.get('intake.json')!) as JsonObject;
    const words = [...files.values()].flatMap((text) => wordsFile(JSON.parse(text)) ?? []);
    const opened = reviewFile(from.scene, value, digest, words);
    assert.ok(typeof opened !== 'string');
    assert.equal(opened.scene.node('learnability')?.['title'], 'Waar bent u goed in?');
    assert.equal(opened.scene.definition['x-id'], 'intake');
    const back = approve(opened, approver, opened.makers, { verdict: 'approved', remarks: [{ id: 'work', text: 'Mooi' }] });
    assert.ok(typeof back !== 'string');
    assert.equal(approvalFault(back, made.scene, ['p1'], digest), undefined);
    assert.equal(approvalFault(back, make(made, label('Nog iets', 'learnability')).scene, ['p1'], digest), 'changed');
    const changed = { ...value, definition: { ...(value['definition'] as JsonObject), title: 'Anders' } };
    assert.equal(reviewFile(from.scene, changed, digest), 'broken');
    assert.equal(reviewFile(from.scene, { ...value, design: 3 }, digest), 'broken');
    for (const bad of [{ ...value, layers: [] }, { ...value, layers: 3 }, { ...value, definition: 3 }, {}, null, [value]] as Json[]) assert.equal(reviewFile(from.scene, bad, digest), 'other');
    for (const bad of [value, null, { language: 'en' }, { language: 'en', for: 'intake', texts: { work: 3 } }] as Json[]) assert.equal(wordsFile(bad), undefined);
  });
  test('counts for the words of a language only where these were looked at, as they are', () => {
    const from = assen();
    const made = make(from, label('Waar bent u goed in?', 'learnability'), { do: 'text', id: 'learnability', part: 'title', language: 'en', text: 'What are you good at?' });
    const files = releaseFiles(pageFiles(made.scene, '1.0.0', { digest }));
    const value = JSON.parse(files.get('intake.json')!) as JsonObject;
    const words = [...files.values()].flatMap((text) => wordsFile(JSON.parse(text)) ?? []);
    const others = words.filter(({ language }) => language !== 'en');
    const english = words.find(({ language }) => language === 'en')!;
    assert.deepEqual((value['translated'] as string[]).toSorted(), ['ar', 'en', 'ti', 'tr']);
    const verdict = { verdict: 'approved', remarks: [] } as const;
    const look = (...more: Catalogue[]) => {
      const opened = reviewFile(from.scene, value, digest, [...others, ...more]);
      if (typeof opened === 'string') throw new Error(opened);
      return opened;
    };
    assert.deepEqual([look().unseen, look(english).unseen], [['en'], []]);
    assert.equal(approve(look(), approver, [], verdict), 'unseen');
    const fault = (opened: Reviewed) => {
      const given = approve({ ...opened, unseen: [] }, approver, [], verdict);
      if (typeof given === 'string') throw new Error(given);
      return approvalFault(readApproval(JSON.parse(JSON.stringify(given))), made.scene, ['p1'], digest);
    };
    assert.equal(fault(look()), 'unseen');
    assert.equal(fault(look(english)), undefined);
    const other = { ...english, texts: { ...english.texts, learnability: { title: 'Something else' } } };
    assert.equal(fault(look(other)), 'changed');
    assert.equal(fault({ ...look(english), seen: { ...(look(english).seen as Seen), nl: digest('another form') } }), 'changed');
    // A form that was made other with all its checksums, but for the one of the layer.
    const definition = { ...(value['definition'] as JsonObject), title: 'Anders' };
    const forged = reviewFile(from.scene, { ...value, definition, digest: digest(canonical(definition)) }, digest, words);
    assert.ok(typeof forged !== 'string');
    assert.equal(fault(forged), 'changed');
  });
  test('what is no approval is none', () => {
    for (const bad of [null, [], {}, { ...approved, remarks: [3] }, { ...approved, verdict: 'yes' }, { ...approved, on: 3 }, { ...approved, seen: 3 }, { ...approved, seen: { nl: 3 } }] as Json[]) assert.equal(readApproval(bad), undefined);
    assert.equal(approvalFault(undefined, builder.scene, makers, digest), 'shape');
    assert.equal(approvalFault({ ...approved, layer: 'other' }, builder.scene, makers, digest), 'layer');
  });
}); // prettier-ignore

describe('the gate', () => {
  const codes = (builder: Builder, policy = options.policy, reason = 'Nieuw', approval?: ReturnType<typeof approve>) =>
    obstacles(builder.scene, { reason, makers: ['p1'], ...(approval && typeof approval !== 'string' ? { approval } : {}) }, policy, digest, problems(builder.scene, options)).map((one) => one.code);
  test('asks for the answers to why, who and how sensitive', () => {
    const builder = make(small(), { do: 'add-field', section: 'open', name: 'a', question: textQuestion('Wat?') });
    assert.deepEqual(codes(builder), ['unanswered']);
    make(builder, { do: 'answer', id: 'town.a', answers });
    assert.deepEqual(codes(builder), []);
  });
  test('asks for a reason, and where the gemeente wants it for another person', () => {
    const builder = make(small(), label('Dier'));
    assert.deepEqual(codes(builder, options.policy, ' '), ['reason']);
    assert.deepEqual(codes(builder, { secondPerson: true }), ['approval']);
    const approval = approve(reviewed(builder.design, digest), approver, ['p1'], { verdict: 'approved', remarks: [] });
    assert.deepEqual(codes(builder, { secondPerson: true }, 'Nieuw', approval), []);
  });
  test('lets no error through', () => assert.deepEqual(codes(small({ set: { 'test.status': { 'x-present': false } } })), ['problem']));
}); // prettier-ignore

describe('a release', () => {
  test('is one file that a page reads unchanged, with the words of each language beside it', () => {
    const answered = (['assen.vacancy', 'assen.vacancyReply'] as const).map((id): Command => ({ do: 'answer', id, answers }));
    const files = releaseFiles(published(make(assen(), ...answered)));
    assert.deepEqual([...files.keys()], ['intake.json', ...['en', 'ar', 'ti', 'fa', 'tr'].map((language) => `intake.${language}.json`)]);
    const { definition, findings } = read(JSON.parse(files.get('intake.json')!));
    assert.deepEqual(findings, []);
    assert.ok(definition?.path('assen.vacancy'));
  });
  test('is whole, so that any version comes back byte for byte, and that can be undone', () => {
    const builder = make(small(), add('a'), label('Dier'));
    const { version } = published(builder);
    const before = bytes(builder.design);
    make(builder, { do: 'remove', id: 'town.a' }, label('Huisdier'));
    const now = bytes(builder.design);
    make(builder, putBack(version));
    assert.equal(bytes(builder.design), before.replace('"0.1.0"', '"1.0.0"'));
    builder.undo();
    assert.equal(bytes(builder.design), now);
  });
  test('proposes its version by what it asks of who has the old one', () => {
    const of = (...commands: Command[]) => {
      const builder = make(small(), add('a'));
      const { version } = published(builder);
      const old = { version: version.version, definition: builder.scene.definition, checksum: version.checksum };
      make(builder, ...commands);
      return proposedVersion(old, { definition: builder.scene.definition, checksum: checksumOf(builder.design, digest) }).version;
    };
    assert.equal(of(), '1.0.0');
    assert.equal(of(label('Dier')), '1.0.1');
    assert.equal(of({ do: 'text', id: 'town.a', part: 'title', language: 'en', text: 'What?' }), '1.0.1');
    assert.equal(of(add('b')), '1.1.0');
    assert.equal(of({ do: 'remove', id: 'town.a' }), '2.0.0');
    assert.equal(nextVersion('1.2.3-draft', 'patch'), '1.2.4');
  });
  test('says where a design stands', () => {
    const builder = make(small(), label('Dier'));
    const { version } = published(builder);
    assert.equal(stateOf(checksumOf(builder.design, digest), version, false), 'published');
    make(builder, label('Huisdier'));
    assert.deepEqual([false, true].map((is) => stateOf(checksumOf(builder.design, digest), version, is)), ['draft', 'reviewed']);
  });
}); // prettier-ignore

describe('comparing', () => {
  test('BLD-3: tells of notes, reasons, modules and what the layer says of itself, which no form shows; each is taken back alone', () => {
    const builder = make(small({ modules: { extra: true } }), add('a'));
    const before = builder.design;
    make(builder,
      { do: 'set', id: 'town.a', keyword: '$comment', value: 'Vraag na bij het team' },
      { do: 'set', id: 'town.a', keyword: 'reason', value: 'Anders weten we het niet' },
      { do: 'switch', module: 'extra', on: false },
      { do: 'about', word: 'since', value: '2027-01-01' });
    const found = saidCompared(before, builder.design);
    assert.deepEqual(found.map(({ code, id, to }) => [code, id, to]), [
      ['about', 'since', '2027-01-01'], ['module', 'extra', false], ['note', 'town.a', 'Vraag na bij het team'], ['reason', 'town.a', 'Anders weten we het niet'],
    ]);
    make(builder, { do: 'all', commands: found.map(({ takeBack }) => takeBack) });
    assert.equal(bytes(builder.design), bytes(before));
  });
  test('with what is above, and with a version; any single change can be taken back', () => {
    const builder = make(small(), add('a'));
    const version = published(builder).version;
    const start = builder.scene;
    make(builder, label('Dier'), { do: 'set', id: 'open.years', keyword: 'maximum', value: 20 }, { do: 'move', id: 'open.pet', after: 'open.years' }, add('b'));
    make(builder, { do: 'text', id: 'town.a', part: 'title', language: 'nl', text: 'Wat wilt u nu leren?' });
    assert.ok(comparedWithAbove(builder.scene).some(({ code, id }) => code === 'added' && id === 'town.a'));
    const differences = compared(version, builder.scene);
    assert.deepEqual(differences.map(({ code, id }) => `${code} ${id}`).toSorted(), ['added town.b', 'reordered open.pet', 'rule open.years', 'text open.pet', 'text town.a']);
    for (const one of differences) make(builder, takeBack(start, builder.scene, one)!);
    assert.equal(canonical(builder.scene.definition), canonical(start.definition));
  });
}); // prettier-ignore

test('a translation is taken back in its own language', () => {
  const say = (text: string, more = {}): Command => ({ do: 'text', id: 'town.a', part: 'title', language: 'en', text, ...more });
  const start = make(small(), add('a'), say('What?'), { do: 'text', id: 'town.a', part: 'description', language: 'en', text: 'Help' });
  const builder = make(small({}, { design: start.design }), say('Which?'), { do: 'text', id: 'town.a', part: 'description', language: 'en', text: null }, say('Wat?', { language: 'ti' }));
  for (const one of compared(start, builder.scene)) make(builder, takeBack(start.scene, builder.scene, one)!);
  assert.deepEqual(compared(start, builder.scene), []);
}); // prettier-ignore

describe('entries of lists', () => {
  const entry = (id: string, title: string): Command => ({ do: 'add-entry', kind: 'organisations', id, words: { title, kind: 'library' } });
  test('are told apart by identity, and each change can be taken back', () => {
    const start = make(small(), entry('town.a', 'A'), entry('town.b', 'B')).design;
    const builder = small({}, { design: start });
    assert.deepEqual(entriesCompared(start, builder.design), []);
    make(builder, { do: 'remove-entry', kind: 'organisations', id: 'town.a' }, { do: 'set-entry', kind: 'organisations', id: 'town.b', word: 'title', value: 'Bibliotheek' }, entry('town.c', 'C'));
    const differences = entriesCompared(start, builder.design);
    assert.deepEqual(differences.map(({ code, id, title }) => [code, id, title]), [['removed', 'town.a', 'A'], ['changed', 'town.b', 'Bibliotheek'], ['added', 'town.c', 'C']]);
    for (const { takeBack: command } of differences) make(builder, command);
    assert.equal(canonical(builder.design as unknown as Json), canonical(start as unknown as Json));
  });
}); // prettier-ignore

describe('a file', () => {
  const builder = make(small(), add('a'), { do: 'text', id: 'town.a', part: 'title', language: 'en', text: 'What?' });
  const file = exported(builder.design, digest, { from: 'test', makers: ['p1'] });
  const look = (value: unknown, into = small()) => dryRun(into.scene, JSON.parse(JSON.stringify(value)) as Json, digest);

  test('is taken in as a new version of the same form, after a dry run that changes nothing', () => {
    const into = small();
    const before = bytes(into.design);
    const { findings, consequences, command, makers } = look(file, into);
    assert.deepEqual(makers, ['p1']);
    assert.deepEqual([findings, consequences?.classification.level, bytes(into.design)], [[], 'minor', before]);
    make(into, command!);
    assert.equal(bytes(into.design), bytes(builder.design));
  });
  const bad: [string, unknown, string][] = [
    ['nothing', null, 'file.shape'],
    ['a list', [], 'file.shape'],
    ['another format', { ...file, format: 'x' }, 'file.format'],
    ['no layer', { ...file, layer: 3 }, 'file.shape'],
    ['texts that are none', { ...file, texts: [{}] }, 'file.shape'],
    ['another layer', { ...file, layer: { ...file.layer, layer: 'other' } }, 'file.layer'],
    ['another form', { ...file, layer: { ...file.layer, for: { id: 'x', version: '1.0.0' } } }, 'file.definition'],
    ['what the rules refuse', { ...file, layer: { ...file.layer, set: { 'open.pet': { title: 3 } } } }, 'file.invalid'],
    ['hostile names', JSON.parse(`{"format": "wegwijs-design-1", "__proto__": {"x": 1}, "layer": ${JSON.stringify({ ...file.layer, set: 3 })}, "texts": []}`), 'file.invalid'],
  ]; // prettier-ignore
  for (const [what, value, code] of bad)
    test(`${what}: ${code}, and nothing to take in`, () => {
      const { findings, command } = look(value);
      assert.ok(findings.some((one) => one.code === code), JSON.stringify(findings));
      assert.equal(command, undefined);
    }); // prettier-ignore
  test('says when it was changed on the way, and what the law would refuse of it', () => {
    const undercut = { ...file.layer, set: { 'test.status': { 'x-present': false } } };
    assert.deepEqual(look({ ...file, layer: undercut }).findings.map(({ code }) => code), ['file.checksum', 'file.refused']);
    assert.equal(small().may(look({ ...file, layer: undercut }).command!).may, false);
  }); // prettier-ignore
});

describe('two editors', () => {
  const start = make(small(), add('a')).design;
  const from = (...commands: Command[]) => make(small({}, { design: start }), ...commands).design;
  test('what one of them changed counts, place by place', () => {
    const mine = from(label('Dier'), { do: 'set', id: 'open.years', keyword: 'maximum', value: 20 });
    const theirs = from({ do: 'text', id: 'open.pet', part: 'description', language: 'nl', text: 'Uitleg.' }, add('b'));
    const { design, disagreements } = merge(start, mine, theirs);
    assert.deepEqual([design.layer.set, disagreements], [{ 'open.pet': { title: 'Dier', description: 'Uitleg.' }, 'open.years': { maximum: 20 } }, []]);
    assert.deepEqual(Object.keys(design.layer.add ?? {}), ['town.a', 'town.b']);
  });
  test('where they said something else, somebody chooses', () => {
    const [mine, theirs] = [from(label('Dier')), from(label('Beest'))];
    const { disagreements } = merge(start, mine, theirs);
    assert.deepEqual(disagreements.map(({ way, mine: one, theirs: other }) => [way.join('/'), one, other]), [['layer/set/open.pet/title', 'Dier', 'Beest']]);
    assert.equal(merge(start, mine, theirs, () => 'theirs').design.layer.set?.['open.pet']?.['title'], 'Beest');
  });
  test('removing and changing the same is a disagreement too', () => {
    const mine = from({ do: 'text', id: 'town.a', part: 'title', language: 'nl', text: 'X' });
    assert.equal(merge(start, mine, from({ do: 'remove', id: 'town.a' })).disagreements.length, 1);
  });
  test('it does not matter who is first, but for the choices; and merging with nothing is the other', () => {
    const some = fc.array(anyCommand, { maxLength: 8 });
    const after = (commands: readonly Command[]): Design => {
      const builder = small({}, { design: start });
      for (const command of commands) builder.execute(command);
      return builder.design;
    };
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [mine, theirs] = [after(a), after(b)];
        const [one, other] = [merge(start, mine, theirs, () => 'mine'), merge(start, theirs, mine, () => 'theirs')];
        const text = (design: Design) => canonical(design as unknown as Json);
        assert.equal(text(one.design), text(other.design));
        assert.equal(text(merge(start, mine, start).design), text(mine));
        assert.equal(text(merge(start, start, theirs).design), text(theirs));
      }),
      { numRuns: Number(process.env['WEGWIJS_RUNS'] ?? 15) },
    );
  });
}); // prettier-ignore

describe('a new version above', () => {
  const next = JSON.parse(JSON.stringify({ ...law, 'x-version': '2026.2.0' })) as { properties: { open: { properties: { [name: string]: JsonObject } } } } & JsonObject;
  next.properties.open.properties['pet'] = { ...next.properties.open.properties['pet'], title: 'Huisdier' };
  next.properties.open.properties['years'] = { ...next.properties.open.properties['years'], title: 'Jaren' };
  const ground = groundOf({ base: next, rules });
  const walk = () => {
    const builder = make(small(), label('Dier'), label('Jaren', 'open.years'), label('Taal', 'open.tongue'));
    return rebasing(builder.design, builder.ground, ground);
  };
  const titles = (design: Design | undefined) => Object.fromEntries(Object.entries(design?.layer.set ?? {}).map(([id, words]) => [id, words['title']]));

  test('asks for each own choice that the base changed too, and changes nothing before the end', () => {
    const begun = walk();
    assert.deepEqual(begun.steps.map(({ id, outcome }) => [id, outcome]), [['open.pet', 'conflict'], ['open.years', 'obsolete'], ['open.tongue', 'kept']]);
    assert.deepEqual([begun.open, begun.result], [1, undefined]);
  });
  test('keep, take over or adjust', () => {
    const [pet, years] = walk().steps;
    const of = (...choices: Parameters<ReturnType<typeof walk>['decide']>[1][]) => {
      const begun = walk();
      return begun.decide(begun.steps[0]!, choices[0]!).result;
    };
    assert.ok(pet && years);
    assert.deepEqual(titles(of({ take: 'mine' })), { 'open.pet': 'Dier', 'open.tongue': 'Taal' });
    assert.deepEqual(titles(of({ take: 'theirs' })), { 'open.tongue': 'Taal' });
    assert.deepEqual(titles(of({ take: 'adjusted', value: 'Uw dier' })), { 'open.pet': 'Uw dier', 'open.tongue': 'Taal' });
    assert.equal(of({ take: 'mine' })?.layer.for.version, '2026.2.0');
  });
  test('what the base says too can be kept as an own choice', () => {
    const begun = walk();
    const [pet, years] = begun.steps;
    const result = begun.decide(pet!, { take: 'theirs' }).decide(years!, { take: 'mine' }).result;
    assert.deepEqual(titles(result), { 'open.tongue': 'Taal', 'open.years': 'Jaren' });
    assert.deepEqual(Scene.of(ground, result!).refusals, []);
  });
}); // prettier-ignore

test('a version names the form that it is laid over', () => {
  assert.deepEqual(published(make(small(), label('Dier'))).version.base, { id: 'law', version: '2026.1.0' });
});
