// A program: loads the invented base once for each bomb and prints what came of it, a line of JSON each.
// Tests only, which run it with little memory.
import { loadCasebook } from '#lib/casebook.node';
import { withTinyBase } from '#lib/testing/tiny-base.node';
import { bombs } from './bombs';

for (const [name, { changes }] of Object.entries(bombs)) {
  const started = performance.now();
  const problems = withTinyBase(changes, (dir) => loadCasebook(dir).problems);
  const milliseconds = Math.round(performance.now() - started);
  const codes = [...new Set(problems.map(({ code }) => code))];
  console.log(JSON.stringify({ name, codes, problems: problems.length, milliseconds }));
}
console.log(JSON.stringify({ mebibytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
