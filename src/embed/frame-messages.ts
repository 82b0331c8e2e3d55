/** Reports the size of a frame's content to the host page, in CSS pixels. */
export interface SizeMessage {
  readonly type: 'plan-charts:size';
  readonly v: 1;
  /** The `id` in the frame's address, which distinguishes several frames. */
  readonly id: string;
  readonly height: number;
  readonly width: number;
}

/** The size as our own message, as AMP's and, if the address has a pym id, as pym's. */
export function sizeMessages(height: number, width: number, address: URLSearchParams): unknown[] {
  const own: SizeMessage = {
    type: 'plan-charts:size',
    v: 1,
    id: address.get('id') ?? '',
    height,
    width,
  } as const;
  const amp = { sentinel: 'amp', type: 'embed-size', height };
  const pym = address.get('childId');
  return pym ? [own, amp, `pymxPYMx${pym}xPYMxheightxPYMx${height}`] : [own, amp];
}

/** Whether Escape was pressed in the host page. */
export const isEscape = (data: unknown): boolean => fieldsOf(data).type === 'plan-charts:escape';

/** Whether a message, ours or AMP's, asks for the size. */
export function asksForSize(data: unknown): boolean {
  const { type, sentinel } = fieldsOf(data);
  return type === 'plan-charts:size?' || (sentinel === 'amp' && type === 'frames-init');
}

const fieldsOf = (data: unknown): { readonly type?: unknown; readonly sentinel?: unknown } =>
  typeof data === 'object' && data !== null ? data : {};
