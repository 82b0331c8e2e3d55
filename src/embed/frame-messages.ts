/** Reports the size of a frame's content to the page around it, in CSS pixels. */
export interface SizeMessage {
  readonly type: 'plan-charts:size';
  readonly v: 1;
  /** The `id` in the frame's address, which distinguishes several frames. */
  readonly id: string;
  readonly height: number;
  readonly width: number;
}

/** The size as our own message, as AMP's, and as pym's if the address has a pym id. */
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

/** Whether a message, ours or AMP's, asks for the size. */
export function asksForSize(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { type, sentinel } = data as { type?: unknown; sentinel?: unknown };
  return type === 'plan-charts:size?' || (sentinel === 'amp' && type === 'frames-init');
}
