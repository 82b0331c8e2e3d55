/** Sets or clears the custom states that style sheets match with `:state(…)`. */
export function showStates(
  internals: ElementInternals | undefined,
  now: Readonly<Record<string, boolean>>,
): void {
  const states = internals?.states;
  try {
    for (const [name, on] of Object.entries(now))
      if (on) states?.add(name);
      else states?.delete(name);
  } catch {
    // Browsers older than :state() accept only names with dashes; they go without states.
  }
}
