/** The tab that a view was opened for (`?tab=7`); null: the active one of its window. */
export function tabParameter(search = location.search): number | null {
  const tab = new URLSearchParams(search).get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}
