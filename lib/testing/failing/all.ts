// Every failing sample of content: at least one for each code of the checker. Tests only.
import { bodySamples } from './body';
import { fieldSamples } from './fields';
import { fileSamples } from './files';
import { grownSamples } from './grown';
import { linkSamples } from './links';
import { listSamples } from './lists';
import { meaningSamples } from './meaning';
import { meantSamples } from './meant';
import { meantPlaceSamples } from './meant-places';
import { movedSamples } from './moved';
import { proseSamples } from './prose';
import { rawSamples } from './raw-markdown';
import { referenceSamples } from './references';
import { renamedSamples } from './renamed';
import type { Sample } from './sample';
import { slipSamples } from './slips';
import { valueSlipSamples } from './slips-values';
import { yamlSlipSamples } from './slips-yaml';
import { textSamples } from './text';
import { wordingSamples } from './wording';
import { yamlSamples } from './yaml';

export const failingSamples: readonly Sample[] = [
  ...textSamples,
  ...slipSamples,
  ...yamlSlipSamples,
  ...valueSlipSamples,
  ...yamlSamples,
  ...fieldSamples,
  ...listSamples,
  ...referenceSamples,
  ...grownSamples,
  ...meaningSamples,
  ...meantSamples,
  ...meantPlaceSamples,
  ...movedSamples,
  ...fileSamples,
  ...renamedSamples,
  ...wordingSamples,
  ...bodySamples,
  ...proseSamples,
  ...rawSamples,
  ...linkSamples,
];
