/** Makes the buttons of copy fields work, in documents and tools alike, even for fields added later. */

async function copy(field: HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(field.value);
    return "Copied.";
  } catch {
    field.focus();
    field.select();
    return "Copying is not allowed here: the text is selected.";
  }
}

async function onClick({ target }: Event): Promise<void> {
  const field = target instanceof Element && target.closest("[data-copy]")?.closest(".copy-field");
  if (!field) return;
  const [text, status] = [field.querySelector("textarea"), field.querySelector("[role=status]")];
  if (text && status) status.textContent = await copy(text);
}

/** @returns a function that stops listening */
export function listenForCopies(): () => void {
  document.addEventListener("click", onClick);
  return () => document.removeEventListener("click", onClick);
}
