import type { ComponentChild } from "preact";
import { countWords } from "../../views/count-words.ts";
import type { NetworkLayout } from "../../views/network-layout.ts";

/** The network as a drawing; every line opens its meetings, every mark the network of its own. */
export function NetworkDrawing({
  layout: { width, height, nodes, edges },
  hrefOf,
  hrefOfNode,
}: {
  readonly layout: NetworkLayout;
  readonly hrefOf: (a: string, b: string) => string;
  readonly hrefOfNode: (id: string) => string;
}): ComponentChild {
  return (
    <figure class="drawing">
      <svg viewBox={`0 0 ${width} ${height}`} aria-label="Network of meetings; the same as a matrix and a list below">
        <title>Network of meetings</title>
        <g class="edges">
          {edges.map(({ a, b, count, width: w }) => (
            <a
              href={hrefOf(a.id, b.id)}
              tabindex={-1}
              aria-label={`${a.name} and ${b.name}: ${countWords(count, "meeting")}`}
            >
              <title>{`${a.name} – ${b.name}: ${count}`}</title>
              <line class="reach" x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
              <line class="edge" x1={a.x} y1={a.y} x2={b.x} y2={b.y} stroke-width={w} />
            </a>
          ))}
        </g>
        <g class="nodes">
          {nodes.map(({ id, name, count, x, y, radius }) => (
            <a href={hrefOfNode(id)} aria-label={`${name}: ${countWords(count, "meeting")}`}>
              <title>{`${name}: ${count}`}</title>
              <circle cx={x} cy={y} r={radius} />
              <text x={x} y={y + radius + 12}>
                {name}
              </text>
            </a>
          ))}
        </g>
      </svg>
    </figure>
  );
}
