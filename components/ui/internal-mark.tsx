// The mark of what comes from an overlay: a word in a frame, so that it needs no colour.

/** Behind a name, with the space between. @param word nothing is shown without it: the thing is public */
export function InternalMark({ word }: { word: string | undefined }) {
  return (
    word !== undefined && (
      <>
        {' '}
        <span className="internal-mark">{word}</span>
      </>
    )
  );
}
