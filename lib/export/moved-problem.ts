// A problem at an entry of content/moved.yaml that only the finished pages show.
import type { Move } from '../moved/moved';
import { type Problem, wholeFile } from '../problems';

type Finding = Pick<Problem, 'code' | 'expected' | 'got' | 'hint'>;

export function movedProblem(place: Move['place'], field: string, finding: Finding): Problem {
  return { ...wholeFile('content/moved.yaml'), ...place, ...finding, field };
}
