/** Sets or clears the custom states that style sheets match with `:state(…)`. */
export function showStates({ states }: ElementInternals, now: Readonly<Record<string, boolean>>): void {
  try {
    for (const [name, on] of Object.entries(now))
      if (on) states.add(name);
      else states.delete(name);
  } catch {
    // Browsers older than :state() accept only names with dashes; they go without states.
  }
}
