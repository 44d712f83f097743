export { applyChanges } from '@wegwijs/definition';
export { deviceDrafts, type DeviceDraftsOptions } from './device-drafts.ts';
export { deviceWork, type DeviceWorkOptions } from './device-work.ts';
export { httpStore, type HttpStoreOptions } from './http.ts';
export { memoryDevice, memoryDrafts, type MemoryDevice, type MemoryDraftsOptions } from './memory-drafts.ts';
export { memoryBench, memoryWork, type MemoryBench, type MemoryWorkOptions } from './memory-work.ts';
export { memoryStore, type MemoryStoreOptions } from './memory.ts';
export { StoreProblem } from './store-problem.ts';
