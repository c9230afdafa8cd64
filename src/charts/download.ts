/** Hands a text, given in pieces, to the reader as a file, without a request leaving the page. */
export function downloadText(name: string, text: readonly string[], type: string): void {
  const url = URL.createObjectURL(new Blob([...text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
