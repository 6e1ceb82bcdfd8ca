/** The address under which the policy in a saved file is known: its name, and no folder, which the browser tells nobody. */
export function addressOfFile(name: string): string {
  return `file:///${encodeURIComponent(name)}`;
}

/** The name of the file that an address of `addressOfFile` stands for; null: it is none. */
export function nameOfFile(address: string): string | null {
  const encoded = /^file:\/\/\/([^/?#]+)$/.exec(address)?.[1];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Malformed: it came from somewhere else.
    return null;
  }
}
