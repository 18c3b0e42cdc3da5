// A scene on a canvas.

/** Colours of the style sheet by their names in scenes. */
export function coloursOf(element, names) {
  const style = getComputedStyle(element);
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const colours = {};
  for (const name of names) {
    probe.style.color = `var(--${name})`;
    colours[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return { ...colours, font: style.fontFamily };
}

/** Draws shapes from (0, 0) on; the caller has scaled and cleared. */
export function draw(context, scene, colours, isRtl) {
  context.direction = isRtl ? 'rtl' : 'ltr';
  context.textBaseline = 'middle';
  for (const shape of scene.shapes) PAINT[shape.kind](context, shape, colours);
}

const PAINT = {
  line(context, { x1, y1, x2, y2, colour, width = 1 }, colours) {
    context.strokeStyle = colours[colour];
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  },

  rect(context, { x, y, width, height, colour, radius = 0 }, colours) {
    context.fillStyle = colours[colour];
    if (radius === 0) {
      context.fillRect(x, y, width, height);
      return;
    }
    context.beginPath();
    context.roundRect(x, y, width, height, radius);
    context.fill();
  },

  text(context, { x, y, text, align, colour, size, isStrong, hasGround, most }, colours) {
    context.font = `${isStrong ? 600 : 400} ${size}px ${colours.font}`;
    context.textAlign = align;
    const shown = most ? shortened(context, text, most) : text;
    if (hasGround) {
      const { width } = context.measureText(shown);
      context.fillStyle = colours.surface;
      context.fillRect((align === 'right' ? x - width : x) - 3, y - size / 2 - 2, width + 6, size + 4);
    }
    context.fillStyle = colours[colour];
    context.fillText(shown, x, y);
  },

  dot(context, dot, colours) {
    const { x, y, radius, certainty, sources, isSelected } = dot;
    const colour = colours[dot.colour];
    if (isSelected) ring(context, x, y, radius + 5, colours.focus, 2.5);
    outline(context, dot);
    context.fillStyle = certainty === 'done' ? colour : colours.surface;
    context.fill();
    context.strokeStyle = certainty === 'done' ? colours.surface : colour;
    context.lineWidth = certainty === 'done' ? 1 : 2;
    context.stroke();
    if (certainty === 'off') {
      context.lineWidth = 2;
      context.beginPath();
      context.moveTo(x - radius, y - radius);
      context.lineTo(x + radius, y + radius);
      context.moveTo(x - radius, y + radius);
      context.lineTo(x + radius, y - radius);
      context.stroke();
    }
    if (sources > 1) ring(context, x, y, radius + 2.5, colour, 1.2);
  },

  bracket(context, bracket, colours) {
    const { x1, x2, y, certainty, isOpenLeft, isOpenRight, isSelected } = bracket;
    context.strokeStyle = isSelected ? colours.focus : colours[bracket.colour];
    context.lineWidth = isSelected ? 3.5 : 2;
    context.setLineDash(certainty === 'done' ? [] : certainty === 'planned' ? [5, 3] : [2, 3]);
    context.beginPath();
    context.moveTo(x1, y);
    context.lineTo(x2, y);
    context.stroke();
    context.setLineDash([]);
    context.beginPath();
    end(context, x1, y, isOpenLeft, 1);
    end(context, x2, y, isOpenRight, -1);
    context.stroke();
  },
};

function shortened(context, text, most) {
  if (context.measureText(text).width <= most) return text;
  let length = text.length;
  while (length > 1 && context.measureText(text.slice(0, length) + '…').width > most) length = Math.floor(length * 0.85);
  return length > 1 ? text.slice(0, length) + '…' : '';
}

function ring(context, x, y, radius, colour, width) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function end(context, x, y, isOpen, inwards) {
  if (isOpen) {
    context.moveTo(x + 4 * inwards, y - 3);
    context.lineTo(x, y);
    context.lineTo(x + 4 * inwards, y + 3);
  } else {
    context.moveTo(x, y - 3.5);
    context.lineTo(x, y + 3.5);
  }
}

function outline(context, { x, y, radius, shape }) {
  context.beginPath();
  for (const [n, [dx, dy]] of (CORNERS[shape] ?? []).entries()) {
    context[n === 0 ? 'moveTo' : 'lineTo'](x + dx * radius, y + dy * radius);
  }
  if (shape in CORNERS) context.closePath();
  else context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Corners of the shapes that are no circle, in radii. */
export const CORNERS = {
  up: [[0, -1.2], [1.15, 0.9], [-1.15, 0.9]],
  down: [[0, 1.2], [1.15, -0.9], [-1.15, -0.9]],
  square: [[-0.95, -0.95], [0.95, -0.95], [0.95, 0.95], [-0.95, 0.95]],
  diamond: [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
};

/** A canvas of that size in pixels of the page, clear. */
export function prepared(canvas, width, height) {
  const ratio = Math.min(3, devicePixelRatio || 1);
  if (canvas.width !== width * ratio || canvas.height !== height * ratio) {
    canvas.width = width * ratio;
    canvas.height = height * ratio;
  }
  const context = canvas.getContext('2d');
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
