import type { GivenAnnotation } from '../indicator/annotations.js';

/** The annotations of a tag. */
export interface TagAnnotations {
  /** Its attribute. */
  readonly annotations: string;
  /** Its children. */
  readonly children: readonly GivenAnnotation[];
}

/** The annotations among the children of a tag, `<plan-annotation about="2020">text`; their white space collapses. */
export const childAnnotations = (host: HTMLElement): readonly GivenAnnotation[] =>
  Array.from(host.querySelectorAll('plan-annotation'), (one) => ({
    about: one.getAttribute('about') ?? '',
    text: one.textContent.trim().replace(/\s+/g, ' '),
  }));
