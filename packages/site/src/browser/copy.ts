// Buttons that copy a text of the page: <button data-copy="id">, followed by a role="status".

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('button[data-copy]');
  const source = button && document.querySelector(`#${button.dataset['copy']!}`);
  if (source) void copy(source, button.parentElement!.querySelector('[role=status]')!);
});

async function copy(source: Element, status: Element): Promise<void> {
  // Emptied first, so that a reader is told again of a second copy.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(source.textContent);
    status.textContent = 'Copied.';
  } catch {
    // Refused, or a page without TLS: the text is selected for the reader's own keys.
    getSelection()!.selectAllChildren(source);
    status.textContent = 'Selected: copy it with your keyboard.';
  }
}
