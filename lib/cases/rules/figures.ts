// Figures that no metric of their kind has: a digit or a thousand too many. It must not know any metric.
import type { Lookups } from '../draft';
import type { Rule } from './rule';

/** The largest of the world are hundreds of times beyond where a metric's last band begins. */
const BEYOND_LAST_BAND = 10_000;

export const figureRules: readonly Rule[] = [
  {
    code: 'FIGURE-SIZE',
    severity: 'warning',
    description: 'A figure is of a size that its metric can have.',
    *check({ fields }, base) {
      for (const [i, { metric, value, to, unit }] of fields.scale.entries()) {
        const most = unit === undefined ? mostOf(metric, base) : undefined;
        if (most === undefined || (to ?? value) <= most) continue;
        yield {
          path: ['scale', i, to === undefined ? 'value' : 'to'],
          expected: `at most ${most} of "${metric}"`,
          got: `${to ?? value}`,
          hint: 'Compare the figure with the source, and the metric with its definition.',
        };
      }
    },
  },
];

/** Undefined where the metric has no bands, which tell how large it is wont to be. */
function mostOf(metric: string, { terms }: Lookups): number | undefined {
  const last = terms.metric?.find(({ id }) => id === metric)?.bands?.at(-1);
  return last === undefined ? undefined : last * BEYOND_LAST_BAND;
}
