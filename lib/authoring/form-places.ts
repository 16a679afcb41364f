// From a problem of a file to the control that it concerns. It must not know what is wrong.
import type { Problem } from '../problems';
import type { Slot } from './draft';
import type { AuthoredFile } from './draft-files';

/** One control: the file and the dotted path in it, such as `case:outcome.reasons[0].is`. */
export type ControlName = string;

export function controlName(slot: Slot, path: string): ControlName {
  return `${slot}:${path}`;
}

/** The control of a problem, then those around it, the nearest first. */
export function controlsOf(problem: Problem, files: readonly AuthoredFile[]): ControlName[] {
  const file = files.find(({ path }) => path === problem.file);
  if (!file) return [];
  if (problem.field === 'body') {
    return [controlName(file.slot, `body[${sectionAt(file.text, problem.line)}]`)];
  }
  const names: ControlName[] = [];
  for (let path = ownPath(problem.field, file.slot); path !== ''; path = parent(path)) {
    names.push(controlName(file.slot, path));
  }
  return names;
}

const parent = (path: string) => path.replace(/(?:\.?[^.[\]]+|\[\d+\])$/, '');

/** The only entry of a list of companies is named by its id, or by its place. */
function ownPath(field: string, slot: Slot): string {
  if (slot !== 'company') return field;
  const path = field.replace(/^(?:\[0\]|[^.[]*)\.?/, '');
  return path === '' ? 'id' : path;
}

/** Number of the section a line stands in: 0 before the first heading. */
export function sectionAt(text: string, line: number): number {
  const lines = text.split('\n').slice(0, line);
  const start = lines.indexOf('---', 1);
  return start < 0 ? 0 : lines.slice(start).filter((one) => /^## /.test(one)).length;
}
