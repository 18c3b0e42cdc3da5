// Pictures to take away: the scene with title, filters and source, as SVG or PNG.
import { CORNERS, draw } from './draw.js';
import { t } from '../i18n.js';

const HEAD = 62;
const FOOT = 58;

/** A scene with a title above and the key and source below. */
export function framed(scene, { title, subtitle, source, isRtl, key }) {
  const x = isRtl ? scene.width - 14 : 14;
  const align = isRtl ? 'right' : 'left';
  const text = (y, words, size, isStrong, colour = 'ink') => ({ kind: 'text', x, y, text: words, align, colour, size, isStrong, most: scene.width - 28 });
  const moved = scene.shapes.map((shape) => shift(shape, HEAD));
  const height = HEAD + scene.height + FOOT;
  return {
    width: scene.width,
    height,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: scene.width, height, colour: 'surface' },
      text(22, title, 18, true),
      text(45, subtitle, 12, false, 'ink-2'),
      ...moved,
      text(HEAD + scene.height + 20, key, 11, false, 'ink-2'),
      text(HEAD + scene.height + 40, source, 11, false, 'ink-2'),
    ],
  };
}

function shift(shape, by) {
  const moved = { ...shape };
  for (const name of ['y', 'y1', 'y2']) if (name in moved) moved[name] += by;
  return moved;
}

/** The picture as a PNG, `factor` times as many pixels as on the page. */
export function pngOf(picture, colours, isRtl, factor) {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * factor;
  canvas.height = picture.height * factor;
  const context = canvas.getContext('2d');
  context.scale(factor, factor);
  draw(context, picture, colours, isRtl);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** The picture as an SVG document, with its texts as text. */
export function svgOf(picture, colours, isRtl, title) {
  const body = picture.shapes.map((shape) => SVG[shape.kind](shape, colours, isRtl)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}" width="${picture.width}" height="${picture.height}" direction="${isRtl ? 'rtl' : 'ltr'}" font-family="${escaped(colours.font)}">
<title>${escaped(title)}</title>
${body}
</svg>
`;
}

// characters that XML cannot hold are shown as a replacement character
const escaped = (text) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
const n = (value) => Math.round(value * 10) / 10;

const ANCHOR = {
  ltr: { left: 'start', right: 'end', center: 'middle' },
  rtl: { left: 'end', right: 'start', center: 'middle' },
};

const SVG = {
  line: ({ x1, y1, x2, y2, colour }, colours) =>
    `<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}" stroke="${colours[colour]}"/>`,
  rect: ({ x, y, width, height, colour, radius = 0, count }, colours) =>
    `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${radius}" fill="${colours[colour]}"${count ? ` data-count="${count}"` : ''}/>`,
  text: ({ x, y, text, align, colour, size, isStrong }, colours, isRtl) =>
    `<text x="${n(x)}" y="${n(y)}" dy=".35em" text-anchor="${ANCHOR[isRtl ? 'rtl' : 'ltr'][align]}" font-size="${size}" font-weight="${isStrong ? 600 : 400}" fill="${colours[colour]}">${escaped(text)}</text>`,
  dot({ x, y, radius, shape, colour, certainty, sources }, colours) {
    const fill = certainty === 'done' ? colours[colour] : colours.surface;
    const paint = `fill="${fill}" stroke="${colours[colour]}" stroke-width="${certainty === 'done' ? 0 : 2}"`;
    const outline =
      shape in CORNERS
        ? `<path class="dot" d="M${CORNERS[shape].map(([dx, dy]) => `${n(x + dx * radius)} ${n(y + dy * radius)}`).join('L')}Z" ${paint}/>`
        : `<circle class="dot" cx="${n(x)}" cy="${n(y)}" r="${radius}" ${paint}/>`;
    const cross = `<path d="M${n(x - radius)} ${n(y - radius)}l${2 * radius} ${2 * radius}m${-2 * radius} 0l${2 * radius} ${-2 * radius}" stroke="${colours[colour]}" stroke-width="2"/>`;
    const more = `<circle cx="${n(x)}" cy="${n(y)}" r="${radius + 2.5}" fill="none" stroke="${colours[colour]}"/>`;
    return outline + (certainty === 'off' ? cross : '') + (sources > 1 ? more : '');
  },
  bracket({ x1, x2, y, colour, certainty, isOpenLeft, isOpenRight }, colours) {
    const dash = certainty === 'done' ? '' : ` stroke-dasharray="${certainty === 'planned' ? '5 3' : '2 3'}"`;
    const end = (x, isOpen, inwards) => (isOpen ? `M${n(x + 4 * inwards)} ${n(y - 3)}l${-4 * inwards} 3l${4 * inwards} 3` : `M${n(x)} ${n(y - 3.5)}v7`);
    return `<g class="bracket" fill="none" stroke="${colours[colour]}" stroke-width="2"><path d="M${n(x1)} ${n(y)}H${n(x2)}"${dash}/><path d="${end(x1, isOpenLeft, 1)}${end(x2, isOpenRight, -1)}"/></g>`;
  },
};

/** Hands a file to the reader. */
export function save(content, type, name) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}

/** The key to the shapes, in words. */
export const keyText = () => t('timeline.key');
