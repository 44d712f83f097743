export { Builder, type BuilderOptions } from './builder.ts';
export { emptyDesign, fileText, type Design, type Way, type Write } from './design.ts';
export { builderRoles, mayApprove, type BuilderRole, type Person } from './person.ts';
export type { Answers, Command, CommandName, CommandOf, Question, TextPart } from './commands/command.ts';
export type { Answer, CommandRefusal, RefusalCode } from './ask/refusal.ts';
export type { LogEntry, Step } from './history/log.ts';
export { groundOf, type Given, type Ground } from './scene/ground.ts';
export { Scene } from './scene/scene.ts';
