import { readFileSync } from 'node:fs';
import type { Plain, Tab } from '../../tools/driver/driver';

/** A part of the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  [name: string]: Plain;
}

/** The colours that a part of the viewport shows, each once, as 'r g b'. `file`: where the picture goes. */
export async function coloursIn(tab: Tab, box: Box, file: string): Promise<string[]> {
  await tab.screenshot(file);
  return tab.evaluate(
    async (picture: string, { left, top, width, height }: Box) => {
      const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const scale = image.width / innerWidth;
      const part = [left, top, Math.max(1, width), Math.max(1, height)].map((each) => Math.round(each * scale));
      const { data } = context.getImageData(...(part as [number, number, number, number]));
      const colours = new Set<string>();
      for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 3).join(' '));
      return [...colours];
    },
    readFileSync(file).toString('base64'),
    box,
  );
}
