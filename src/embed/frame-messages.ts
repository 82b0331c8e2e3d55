/** What the page in a frame tells the page around it: how high and wide its content is, in CSS pixels. */
export interface SizeMessage {
  readonly type: 'plan-charts:size';
  readonly v: 1;
  /** The `id` of the frame's address, so that several frames can be told apart. */
  readonly id: string;
  readonly height: number;
  readonly width: number;
}

/** The same size as we, AMP, and pym say it; pym is spoken to where its id is in the address. */
export function sizeMessages(height: number, width: number, address: URLSearchParams): unknown[] {
  const own: SizeMessage = {
    ...{ type: 'plan-charts:size', v: 1 },
    ...{ id: address.get('id') ?? '', height, width },
  } as const;
  const amp = { sentinel: 'amp', type: 'embed-size', height };
  const pym = address.get('childId');
  return pym ? [own, amp, `pymxPYMx${pym}xPYMxheightxPYMx${height}`] : [own, amp];
}

/** Whether a message asks for the size: ours, or that of scripts that speak AMP. */
export function asksForSize(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { type, sentinel } = data as { type?: unknown; sentinel?: unknown };
  return type === 'plan-charts:size?' || (sentinel === 'amp' && type === 'frames-init');
}
