// A set of paths in the one form that every host has in some way: a path, in which one `*` stands for
// any characters, also slashes and none at all. It must not know any host or path.

export function matchesPattern(pattern: string, path: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return path === pattern;
  const [start, end] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}
