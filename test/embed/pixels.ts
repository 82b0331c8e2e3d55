// Compares pictures pixel by pixel, in a browser that decodes them.
import type { Page } from 'playwright';

/** A picture as the address of its bytes. */
export const addressOf = (png: Uint8Array): string =>
  `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/**
 * The share of pixels that differ between a picture and the same-sized part of another one that begins at
 * `x`, `y`: by more than `most` of 255 in one of red, green and blue.
 */
export const shareOfOthers = (
  page: Page,
  one: string,
  other: string,
  { x = 0, y = 0, most = 32 } = {},
): Promise<number> =>
  page.evaluate(
    async ([first, second, left, top, bound]) => {
      const decoded = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return image;
      };
      const picture = await decoded(first);
      const pixels = (image: HTMLImageElement, dx: number, dy: number) => {
        const context = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight).getContext('2d')!;
        context.fillStyle = 'white';
        context.fillRect(0, 0, picture.naturalWidth, picture.naturalHeight);
        context.drawImage(image, -dx, -dy);
        return context.getImageData(0, 0, picture.naturalWidth, picture.naturalHeight).data;
      };
      const a = pixels(picture, 0, 0);
      const b = pixels(await decoded(second), left, top);
      let others = 0;
      const isOther = (at: number) => Math.abs(a[at]! - b[at]!) > bound;
      for (let at = 0; at < a.length; at += 4)
        if (isOther(at) || isOther(at + 1) || isOther(at + 2)) others += 1;
      return others / (a.length / 4);
    },
    [one, other, x, y, most] as const,
  );

/** How many of some rows of a picture have more than one colour. */
export const inkedRows = (page: Page, picture: string, from: number, to: number): Promise<number> =>
  page.evaluate(
    async ([address, first, last]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const [top, rows] = [Math.ceil(first), Math.floor(last) - Math.ceil(first)];
      const pixels = new Uint32Array(context.getImageData(0, top, width, rows).data.buffer);
      let inked = 0;
      for (let row = 0; row < rows; row += 1) {
        const line = pixels.subarray(row * width, (row + 1) * width);
        if (line.some((pixel) => pixel !== line[0])) inked += 1;
      }
      return inked;
    },
    [picture, from, to] as const,
  );
