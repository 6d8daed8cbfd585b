/** Hands a text to the browser as a file to be saved. Where a client's frame does not allow it, nothing happens. */
export function saveFile(name: string, content: string, mediaType: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  link.download = name;
  link.click();
  // Some browsers read it only after the click was handled.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
