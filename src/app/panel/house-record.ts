import type { Resources } from '#domain/record.ts';

/** What details of the Lower House are read from. Disagreements are absent while their file is loading, or where it is bad. */
export type HouseRecord = Pick<Resources, 'chamber' | 'sources'> & Partial<Pick<Resources, 'disagreements'>>;
