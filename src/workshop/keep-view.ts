import { html, type TemplateResult } from 'lit';
import { linkFragment } from './link.js';
import { projectText } from './project-text.js';
import { save } from './save-file.js';
import type { Workshop } from './workshop.js';

/** Where the work is kept: a link with everything in it, a file, and this browser's storage. */
export function keepView(workshop: Workshop): TemplateResult {
  const { keep } = workshop.messages;
  return html`<button type="button" @click=${() => void copyLink(workshop)}>${keep.link}</button>
    <button
      type="button"
      @click=${() => save('workshop.json', projectText(workshop.project), 'application/json')}
    >
      ${keep.file}
    </button>
    <button type="button" @click=${workshop.clear}>${keep.clear}</button>`;
}

/** Copies the address of this page with the project in its fragment, which no server sees. */
async function copyLink({ project, messages: { keep, take }, tell }: Workshop): Promise<void> {
  const fragment = await linkFragment(project);
  if (!fragment) return tell(keep.tooLong);
  const address = new URL(fragment, location.href);
  try {
    await navigator.clipboard.writeText(address.href);
    tell(take.copied);
  } catch {
    history.replaceState(null, '', address);
    tell(keep.linkInAddress);
  }
}
