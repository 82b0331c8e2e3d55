import { EMPTY, type Project } from './project.js';
import { projectOf, projectText } from './project-text.js';

const KEY = 'plan-charts.workshop';

/** Keeps a project in this browser; false where it is too large, or the browser keeps nothing. */
export function keep(project: Project): boolean {
  try {
    if (project === EMPTY) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, projectText(project));
    return true;
  } catch {
    return false;
  }
}

/** The project that was kept; undefined where there is none. */
export function kept(): Project | undefined {
  try {
    return projectOf(localStorage.getItem(KEY) ?? '');
  } catch {
    return undefined;
  }
}
