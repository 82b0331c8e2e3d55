/** Sets `:state(…)` for the page's style sheets, each name on or off. */
export function showStates({ states }: ElementInternals, now: Readonly<Record<string, boolean>>): void {
  try {
    for (const [name, on] of Object.entries(now))
      if (on) states.add(name);
      else states.delete(name);
  } catch {
    // A browser older than :state() takes only names with dashes; there the page has no states to style.
  }
}
