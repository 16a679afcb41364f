// What a statement says of its term, in reading order. A file of its own, because browsers need the
// words but not the schema.

export const statuses = [
  'used',
  'used-formerly',
  'planned',
  'considered',
  'rejected',
  'mentioned',
] as const;

export type Status = (typeof statuses)[number];
