// Codes of …. It must not know how they are checked.
import type { CheckDoc } from './check-doc';

export const frontMatterChecks: readonly CheckDoc[] = [];
