// Failing samples: values whose writer is told what was probably meant. Tests only.
import { swap, swaps } from '../changes';
import { exampleCase, type Sample, sampleCase, talk } from './sample';

export const meantSamples: readonly Sample[] = [];
