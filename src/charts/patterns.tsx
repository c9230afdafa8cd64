import type { Group, GroupPattern } from '#domain/chamber.ts';

/** A group's color in the theme that is shown. */
export function groupColor(group: Pick<Group, 'color'>): string {
  return `light-dark(${group.color.light}, ${group.color.dark})`;
}

/** The fill of a group's bars: its color with its pattern. Needs {@link GroupPatterns} with the same prefix in the SVG. */
export function groupFill(prefix: string, group: Pick<Group, 'id'>): string {
  return `url(#${prefix}-${group.id})`;
}

/** Pattern definitions for groups, to be placed once in each SVG that fills with {@link groupFill}. */
export function GroupPatterns({
  prefix,
  groups,
}: {
  readonly prefix: string;
  readonly groups: readonly Group[];
}) {
  return (
    <defs>
      {groups.map((group) => (
        <pattern
          key={group.id}
          id={`${prefix}-${group.id}`}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
        >
          <rect width={6} height={6} style={{ fill: groupColor(group) }} />
          <g style={{ stroke: 'var(--surface)', fill: 'var(--surface)', opacity: 0.75 }}>
            {PATTERN_MARKS[group.pattern]}
          </g>
        </pattern>
      ))}
    </defs>
  );
}

const PATTERN_MARKS: Readonly<Record<GroupPattern, React.ReactNode>> = {
  solid: null,
  diagonal: <path d="M-1.5,1.5 l3,-3 M0,6 l6,-6 M4.5,7.5 l3,-3" strokeWidth={1.4} />,
  dots: <circle cx={3} cy={3} r={1.1} stroke="none" />,
  vertical: <path d="M3,0 v6" strokeWidth={1.6} />,
  grid: <path d="M3,0 v6 M0,3 h6" strokeWidth={1.2} />,
  horizontal: <path d="M0,3 h6" strokeWidth={1.4} />,
};

/** A square in a group's color and pattern, for rows of text. */
export function GroupSwatch({
  prefix,
  group,
  size = 10,
}: {
  readonly prefix: string;
  readonly group: Group;
  readonly size?: number;
}) {
  return (
    <svg width={size} height={size} aria-hidden>
      <rect width={size} height={size} fill={groupFill(prefix, group)} />
    </svg>
  );
}
