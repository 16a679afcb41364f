'use client';

// A line that offers what there is while somebody types, by any of its names. What is typed and not
// known stays as it is: the checker says what was probably meant. It must not know what it offers.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { foldName } from '#lib/text/fold-name';
import { useNewCase } from './new-case-form.client';
import type { Wiring } from './new-case-note.client';
import type { Option } from './new-case-options.client';

interface Props extends Wiring {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (id: string) => void;
  readonly 'aria-label'?: string | undefined;
}

/** More are found by typing. */
const MOST_SHOWN = 40;

export function Picker({ value, options, onChange, onBlur, ...wiring }: Props) {
  const { words, afterPress } = useNewCase();
  /** What is being typed; undefined while nobody is here. */
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(-1);
  /** Opened and not typed into yet: then everything is offered. */
  const [isFresh, setFresh] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const label = options.find(({ id }) => id === value)?.label ?? value;
  const asked = foldName(typed ?? '');
  const isOpen = typed !== undefined;
  const found = isOpen
    ? options.filter(
        ({ id, label: own, names }) =>
          isFresh || [id, own, ...names].some((one) => foldName(one).includes(asked)),
      )
    : [];
  const offered = found.slice(0, MOST_SHOWN);
  const listId = `${wiring.id}-list`;
  const optionId = (i: number) => `${wiring.id}-option-${i}`;

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const open = () => {
    if (isOpen) return;
    setTyped(label);
    setFresh(true);
  };
  const type = (text: string) => {
    setTyped(text);
    setFresh(false);
    setActive(-1);
    const key = foldName(text);
    const meant = options.find(({ id, label: own, names }) =>
      [id, own, ...names].some((one) => foldName(one) === key),
    );
    onChange(text === '' ? '' : (meant?.id ?? text));
  };
  const choose = (option: Option | undefined) => {
    if (option) onChange(option.id);
    setTyped(undefined);
    setActive(-1);
  };
  const press = (event: KeyboardEvent) => {
    // Enter that ends a conversion chooses nothing; Safari tells only by the old code.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const count = isOpen ? offered.length : 0;
      setActive((at) =>
        count === 0 ? -1 : (Math.max(at, step > 0 ? -1 : 0) + step + count) % count,
      );
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(offered[active]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setTyped(undefined);
    }
  };

  return (
    <div className="picker">
      <input
        {...wiring}
        className="control"
        type="text"
        role="combobox"
        aria-expanded={isOpen && offered.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 && offered[active] ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed ?? label}
        onChange={(event) => type(event.target.value)}
        onClick={open}
        onKeyDown={press}
        onBlur={() => {
          afterPress(() => {
            setTyped(undefined);
            setActive(-1);
          });
          onBlur();
        }}
      />
      <div id={listId} role="listbox" ref={list} hidden={!isOpen || offered.length === 0}>
        {offered.map((option, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the line, which names the active one
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the line
          <div
            key={option.id}
            id={optionId(i)}
            role="option"
            aria-selected={i === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.label}
            {option.label !== option.id && <code>{option.id}</code>}
          </div>
        ))}
      </div>
      {isOpen && found.length > offered.length && (
        <p className="field-help">{words.moreFound(found.length - offered.length)}</p>
      )}
    </div>
  );
}
