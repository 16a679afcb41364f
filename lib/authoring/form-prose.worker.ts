// The part of the form's worker that reads MDX: fetched when there is prose. It is lib/text/guard and
// nothing else.
export { guardProse } from '../text/guard';
