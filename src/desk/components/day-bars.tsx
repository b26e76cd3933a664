import type { ComponentChild } from "preact";
import type { ItemDay } from "../../views/items-a-day.ts";

const WIDTH = 150;
const HEIGHT = 22;

/** The last days as small bars from zero; a day of which nothing is known is hatched. */
export function DayBars({
  days,
  label,
}: {
  readonly days: readonly ItemDay[];
  readonly label: string;
}): ComponentChild {
  const highest = Math.max(1, ...days.map((d) => d.count ?? 0));
  const step = WIDTH / days.length;
  return (
    <svg class="day-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {days.map(({ day, count }, i) => {
        const x = round(i * step);
        if (count === null) return <rect class="unknown" x={x} width={round(step)} y={HEIGHT - 4} height={3} />;
        const height = count === 0 ? 0 : Math.max(1.5, (count / highest) * (HEIGHT - 3));
        return (
          <rect class="bar" x={x} width={round(step - 1)} y={round(HEIGHT - 1 - height)} height={round(height)}>
            <title>{`${day}: ${count}`}</title>
          </rect>
        );
      })}
      <line class="base" x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
    </svg>
  );
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
