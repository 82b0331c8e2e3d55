import { html, type TemplateResult } from 'lit';
import { linkFragment } from './link.js';
import { offButton } from './off-button.js';
import { projectText } from './project-text.js';
import { save } from './save-file.js';
import type { Workshop } from './workshop.js';

/** Buttons that copy a link to the work, save it to a file, and clear it. */
export function projectView(workshop: Workshop): TemplateResult {
  const { project: words } = workshop.messages;
  const isEmpty = !workshop.project.input;
  return html`${offButton(words.link, isEmpty, () => void copyLink(workshop))}
  ${offButton(words.file, isEmpty, () => save('workshop.json', projectText(workshop.project), 'application/json'))}
  ${offButton(words.clear, workshop.isUnused, () => confirm(words.clearAll) && workshop.clear())}`;
}

/** Copies the address of this page with the project in its fragment, which no server sees. */
async function copyLink({ project, messages, announce }: Workshop): Promise<void> {
  const fragment = await linkFragment(project);
  if (!fragment) return announce(messages.project.tooLong);
  const address = new URL(fragment, location.href);
  try {
    await navigator.clipboard.writeText(address.href);
    announce(messages.export.copied);
  } catch {
    history.replaceState(null, '', address);
    announce(messages.project.linkInAddress);
  }
}
