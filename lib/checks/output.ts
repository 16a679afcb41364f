// Codes of the finished pages. It must not know how they are checked.
import type { CheckDoc } from './check-doc';
import { outputCodeChecks } from './output-code';
import { outputFolderChecks } from './output-folder';
import { outputPageChecks } from './output-page';

export const outputChecks: readonly CheckDoc[] = [
  ...outputCodeChecks,
  ...outputPageChecks,
  ...outputFolderChecks,
];
