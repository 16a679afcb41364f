// The last day that anything told can have: today, and one more for whoever lives further east. It must
// not know who asks.

/** As `YYYY-MM-DD`; SOURCE_DATE_EPOCH is now where it is set, so that an old state is judged by its day. */
export function latestDay(epoch = process.env.SOURCE_DATE_EPOCH): string {
  const isSet = epoch !== undefined && /^\d{1,11}$/.test(epoch);
  const now = isSet ? Number(epoch) * 1000 : Date.now();
  return new Date(now + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
