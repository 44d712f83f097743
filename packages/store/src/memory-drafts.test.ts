import { draftStoreContract } from '../test/draft-store-contract.suite.ts';
import { memoryDevice, memoryDrafts } from './memory-drafts.ts';

draftStoreContract('memoryDrafts', () => {
  const device = memoryDevice();
  return (options) => memoryDrafts({ ...options, device });
});
