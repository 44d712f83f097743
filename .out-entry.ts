import './packages/elements/src/builder/../embed-builder.ts';
