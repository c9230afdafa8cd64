import { openKeys } from '#app/header/open-keys.ts';
import { THEMES, setTheme } from '#app/header/theme.ts';
import type { Theme } from '#app/header/theme.ts';
import type { Offer } from '#app/palette/offer.ts';
import { redo, undo } from '#app/url-sync.ts';
import type { Catalog } from '#data/use-package.ts';
import type { Cabinet } from '#domain/actors.ts';
import type { Chamber } from '#domain/chamber.ts';
import { formatDate } from '#domain/dates.ts';
import { LANE_SUBJECTS } from '#domain/lanes.ts';
import type { PackageInfo } from '#domain/record.ts';
import type { Desk } from '#state/desk.ts';
import {
  ORDERS,
  admitUntil,
  clear,
  closePanel,
  compareBy,
  countBudgets,
  publish,
  select,
  showAsOf,
} from '#state/desk.ts';
import { copy } from '#ui/Announcement.tsx';

/** What the actions depend on. */
export type Acting = {
  readonly desk: Desk;
  readonly info: PackageInfo;
  readonly catalog: Catalog;
  readonly theme: Theme;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly chamber: Chamber | undefined;
  readonly cabinets: readonly Cabinet[];
};

/** Everything that can be done beside choosing and opening. What is so already is marked. */
export function actionOffers(acting: Acting): readonly Offer[] {
  return [
    ...stepOffers(acting),
    ...selectionOffers(acting),
    ...timelineOffers(acting),
    ...basisOffers(acting),
    ...cabinetOffers(acting),
    ...pageOffers(acting),
  ];
}

type Action = Pick<Offer, 'does' | 'act'> & Partial<Pick<Offer, 'inForce' | 'atStart' | 'key'>>;

function action(label: string, words: readonly string[], rest: Action): Offer {
  return {
    id: `action-${label}`,
    section: 'Actions',
    label,
    forms: words.map((text) => ({ text, hint: true })),
    weight: 0,
    ...rest,
  };
}

function stepOffers({ desk, info, canUndo, canRedo }: Acting): readonly Offer[] {
  const edition = formatDate(info.created);
  const back = { does: 'goes back to the edition' };
  return [
    ...(canUndo
      ? [
          action('Undo', ['Back'], {
            key: 'Ctrl Z',
            does: 'takes the last step back',
            act: undo,
            atStart: true,
          }),
        ]
      : []),
    ...(canRedo
      ? [
          action('Redo', ['Forward'], {
            key: 'Ctrl Shift Z',
            does: 'takes it again',
            act: redo,
            atStart: true,
          }),
        ]
      : []),
    action('Copy link', ['Share', 'Address', 'URL'], {
      does: 'copies a link to this state',
      act: () => void copy(window.location.href, 'Link'),
      atStart: true,
    }),
    action('Clear everything', ['Clear all filters', 'Reset', 'First screen', 'Start over'], {
      key: '0',
      does: 'goes back to the first screen',
      act: clear,
      atStart: true,
    }),
    ...(desk.asOf === undefined
      ? []
      : [action(`As of the edition, ${edition}`, ['Today'], { ...back, act: () => showAsOf(undefined) })]),
    ...(desk.knownBy === undefined
      ? []
      : [action(`Known by the edition, ${edition}`, [], { ...back, act: () => admitUntil(undefined) })]),
    ...(desk.open === undefined
      ? []
      : [action('Close the details', ['Panel'], { key: 'Esc', does: 'closes them', act: closePanel })]),
  ];
}

function selectionOffers({ desk: { selection } }: Acting): readonly Offer[] {
  return [
    ...(['any', 'all'] as const).map((actors) =>
      action(`Events with ${actors} of the chosen actors`, [], {
        inForce: selection.actors === actors,
        does: 'switches the filter',
        act: () => select((s) => ({ ...s, actors })),
      }),
    ),
    action('Parties and governments stand for their people', ['Their people on the day'], {
      inForce: selection.people,
      does: selection.people ? 'switches this off' : 'switches this on',
      act: () => select((s) => ({ ...s, people: !s.people })),
    }),
  ];
}

function timelineOffers({ desk }: Acting): readonly Offer[] {
  return [
    ...ORDERS.map((order) =>
      action(`List the ${order} event first`, ['Sort', 'Order'], {
        inForce: desk.order === order,
        does: 'sorts the list',
        act: () => publish((now) => ({ ...now, order })),
      }),
    ),
    ...LANE_SUBJECTS.map((lanes) =>
      action(`Lanes by ${lanes}`, ['Timeline'], {
        inForce: desk.lanes === lanes,
        does: 'redraws the timeline',
        act: () => publish((now) => ({ ...now, lanes })),
      }),
    ),
    ...[true, false].map((whole) =>
      action(
        whole ? 'Timeline of the whole record' : 'Timeline of the record’s own span',
        ['Zoom', 'Range'],
        {
          inForce: desk.whole === whole,
          does: 'redraws the timeline',
          act: () => publish((now) => ({ ...now, whole })),
        },
      ),
    ),
  ];
}

function basisOffers({ desk, chamber }: Acting): readonly Offer[] {
  const first = chamber?.comparisons.find((c) => c.default === true);
  return [
    ...(chamber?.comparisons ?? []).map(({ id, label, basis, default: isFirst }) => {
      const counted = chamber?.bases.find((b) => b.id === basis)?.label ?? basis;
      return action(`Seats by ${counted}: ${label}`, ['Lower House', 'Basis', 'Comparison'], {
        inForce: (desk.comparison ?? first?.id) === id,
        does: 'compares on this basis',
        act: () => compareBy(isFirst === true ? undefined : id),
      });
    }),
    ...(['excl', 'incl'] as const).map((budget) =>
      action(
        `Budgets ${budget === 'excl' ? 'without' : 'with'} US-forces realignment`,
        [`${budget}. US forces`, 'Defense', 'Basis'],
        {
          inForce: desk.budget === budget,
          does: 'counts the budgets so',
          act: () => countBudgets(budget),
        },
      ),
    ),
  ];
}

/** Every pair of cabinets of one country, the earlier one first. */
function cabinetOffers({ desk, cabinets }: Acting): readonly Offer[] {
  const pairs = cabinets.flatMap((one, at) =>
    cabinets.slice(at + 1).flatMap((other) => (other.country === one.country ? [[one, other] as const] : [])),
  );
  const compared = desk.rosters?.join();
  return [
    ...pairs.map(([one, other]) =>
      action(`Compare ${one.short} and ${other.short}`, ['Roster', 'Cabinets', one.name.en, other.name.en], {
        inForce: compared === `${one.id},${other.id}`,
        does: 'sets them side by side in the roster',
        act: () => publish((now) => ({ ...now, rosters: [one.id, other.id] })),
      }),
    ),
    ...(compared === undefined
      ? []
      : [
          action('Stop comparing cabinets', ['Roster'], {
            does: 'shows who is in office',
            act: () => publish(({ rosters: _rosters, ...rest }) => rest),
          }),
        ]),
  ];
}

const THEME_WORDS: Readonly<Record<Theme, readonly [label: string, words: readonly string[]]>> = {
  system: ['Theme of the device', ['System theme', 'Colors']],
  light: ['Light theme', ['Day', 'Bright', 'Colors']],
  dark: ['Dark theme', ['Night', 'Colors']],
};

function pageOffers({ info, catalog, theme }: Acting): readonly Offer[] {
  const isDark =
    theme === 'system' ? window.matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  return [
    ...THEMES.map((one) => {
      const [label, words] = THEME_WORDS[one];
      return action(label, words, {
        inForce: one === theme,
        does: 'changes the colors',
        act: () => setTheme(one),
        atStart: one === (isDark ? 'light' : 'dark'),
      });
    }),
    ...catalog.packages
      .filter(({ id }) => id !== info.id)
      .map(({ id, title }) =>
        action(`Open the record ${title}`, ['Package', 'Data'], {
          does: 'opens another record',
          act: () => publish((now) => ({ ...now, record: id })),
        }),
      ),
    action('All keys', ['Help', 'Keyboard', 'Shortcuts'], {
      key: '?',
      does: 'lists the keys',
      act: openKeys,
      atStart: true,
    }),
  ];
}
