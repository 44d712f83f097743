export const strictPolicy: string;
export const noConnectPolicy: string;
export function policyOf(path: string): string;
