/** The id of the dialog that lists the keys. */
export const KEYS_DIALOG = 'keys';

/** Opens the list of keys. */
export function openKeys(): void {
  const dialog = document.getElementById(KEYS_DIALOG);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}
