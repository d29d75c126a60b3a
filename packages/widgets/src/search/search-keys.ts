/** The state of the list when a key is pressed. */
interface ListState {
  isOpen: boolean;
  /** Index of the highlighted option; -1 if focus is in the field. */
  active: number;
  count: number;
  isEmpty: boolean;
}

/**
 * The effect of a key: highlights an option (-1 for the field), closes the list, chooses, searches
 * at once, or clears the field.
 */
interface Move {
  to: number | 'closed' | 'choose' | 'hurry' | 'empty';
  prevents: boolean;
}

const at = (to: Move['to']): Move => ({ to, prevents: true });

/**
 * The keys of an editable combobox (ARIA Authoring Practices, combobox pattern). Home and End move
 * within the list only if an option is highlighted.
 */
export function moveFor(
  { key, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent,
  { isOpen, active, count, isEmpty }: ListState,
): Move | undefined {
  if (ctrlKey || metaKey || isComposing) return undefined;
  const isInList = isOpen && active >= 0;
  switch (key) {
    case 'ArrowDown':
      return count === 0
        ? undefined
        : at(altKey ? active : isOpen && active < count - 1 ? active + 1 : 0);
    case 'ArrowUp':
      return altKey
        ? at('closed')
        : count === 0
          ? undefined
          : at(isInList && active > 0 ? active - 1 : count - 1);
    case 'Home':
      return isInList ? at(0) : undefined;
    case 'End':
      return isInList ? at(count - 1) : undefined;
    case 'ArrowLeft':
    case 'ArrowRight':
      return isInList ? { to: -1, prevents: false } : undefined;
    case 'Enter':
      return isInList ? at('choose') : count > 0 ? at(0) : at('hurry');
    case 'Escape':
      return isOpen ? at('closed') : isEmpty ? undefined : at('empty');
    default:
      return undefined;
  }
}
