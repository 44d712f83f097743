// Where something can go next, and what it is called in documents.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { freeName, freeValue, movesOf, sectionsOf, shownIn } from '@wegwijs/builder';
import { assen, make, textQuestion } from './bench.ts';

const added = () =>
  make(
    assen(),
    { do: 'add-section', name: 'extra', title: 'Extra' },
    { do: 'add-field', section: 'assen.extra', name: 'first', question: textQuestion('Een') },
    { do: 'add-field', section: 'assen.extra', name: 'second', question: textQuestion('Twee') },
  );

describe('where something can go next', () => {
  test('up and down change places with the neighbour, and come back to where it was', () => {
    const builder = added();
    assert.equal(movesOf(builder.scene, 'assen.first').up, undefined);
    make(builder, movesOf(builder.scene, 'assen.first').down!);
    assert.deepEqual(shownIn(builder.scene, 'assen.extra'), ['assen.second', 'assen.first']);
    assert.equal(movesOf(builder.scene, 'assen.first').down, undefined);
    make(builder, movesOf(builder.scene, 'assen.first').up!);
    assert.deepEqual(shownIn(builder.scene, 'assen.extra'), ['assen.first', 'assen.second']);
  });

  test('the section before takes it last, the next one first', () => {
    const builder = added();
    const before = sectionsOf(builder.scene).at(-2)!;
    assert.equal(movesOf(builder.scene, 'assen.first').next, undefined);
    make(builder, movesOf(builder.scene, 'assen.first').before!);
    assert.equal(shownIn(builder.scene, before).at(-1), 'assen.first');
    make(builder, movesOf(builder.scene, 'assen.first').next!);
    assert.deepEqual(shownIn(builder.scene, 'assen.extra'), ['assen.first', 'assen.second']);
  });

  test('a section moves among the sections, what is known about answers is none of them', () => {
    const builder = added();
    const { scene } = builder;
    assert.ok(!shownIn(scene, 'intake').some((id) => scene.places.get(id) === '/properties/about'));
    const { up, down, before } = movesOf(scene, 'assen.extra');
    assert.deepEqual([up?.after, down, before], [sectionsOf(scene).at(-3), undefined, undefined]);
  });
});

describe('what something new is called', () => {
  test('a name comes of the label and is free', () => {
    const { scene } = added();
    assert.equal(freeName(scene, 'Wat is uw lievelingsétén?'), 'watIsUwLievelingseten');
    assert.equal(freeName(scene, 'First'), 'first2');
    assert.equal(freeName(scene, '!'), 'question');
  });

  test('a value of a list from above begins with the name of the layer', () => {
    const builder = assen();
    assert.equal(freeValue(builder.scene, 'talents.skills', 'Bomen snoeien'), 'assen:bomen-snoeien');
    assert.equal(freeValue(builder.scene, 'talents.skills', 'Greenhouse'), 'assen:greenhouse-2');
    assert.equal(freeValue(builder.scene, 'assen.vacancyReply', 'Misschien'), 'misschien');
  });
});
