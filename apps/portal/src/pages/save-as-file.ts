/** Hands `value` to the person as a file of JSON. It is made in the page and goes nowhere else. */
export function saveAsFile(name: string, value: unknown): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The download has begun when the click returns; the copy in memory is personal and goes.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
