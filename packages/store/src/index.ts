export { applyChanges } from '@wegwijs/definition';
export { deviceDrafts, type DeviceDraftsOptions } from './device-drafts.ts';
export { httpStore, type HttpStoreOptions } from './http.ts';
export { memoryDevice, memoryDrafts, type MemoryDevice, type MemoryDraftsOptions } from './memory-drafts.ts';
export { memoryStore, type MemoryStoreOptions } from './memory.ts';
export { StoreProblem } from './store-problem.ts';
