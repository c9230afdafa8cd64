/** Whether keys pressed on a target are typing or choosing there, so that the keys of the page keep out. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio],[type=checkbox]), select, textarea')
  );
}
