export async function measureIndexes() { return undefined; }
