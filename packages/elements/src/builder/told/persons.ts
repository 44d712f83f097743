import type { Desk, ExamplePerson } from '../desk.ts';

/** Everybody that a form can be tried with: those of the page, and those who were made up here. */
export function personsOf({ house, work }: Pick<Desk, 'house' | 'work'>): readonly ExamplePerson[] {
  return [...house.persons, ...work.persons.all];
}

/** What a person is called in a list; who was made up here is told to be so. */
export function personTitle({ work, say }: Pick<Desk, 'work' | 'say'>, person: ExamplePerson): string {
  const { name } = person;
  return work.persons.all.includes(person) ? say('builder.form-own-person', { name }) : name;
}
