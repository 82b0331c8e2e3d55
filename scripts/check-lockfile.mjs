// Faults of a package-lock.json that would only show on another machine.

/**
 * One sentence for each fault: an optional dependency without its entry (npm then installs
 * nothing on that platform), or an address to download from.
 */
export function lockfileFaults(lockfile) {
  const faults = [];
  const { packages } = lockfile;
  for (const [path, entry] of Object.entries(packages)) {
    if ('resolved' in entry) faults.push(`${path} is bound to ${entry.resolved}`);
    for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = lookUp(packages, path, name);
      if (!found || (/^\d/.test(wanted) && found.version !== wanted))
        faults.push(`${path} lacks ${name}@${wanted}`);
    }
  }
  return faults;
}

/** The entry that `name` means inside the package at `path`, as Node would find it. */
function lookUp(packages, path, name) {
  for (let folder = path; ;) {
    const entry = packages[`${folder ? `${folder}/` : ''}node_modules/${name}`];
    if (entry || !folder) return entry;
    const outer = folder.lastIndexOf('/node_modules/');
    folder = outer < 0 ? '' : folder.slice(0, outer);
  }
}
