import { plain } from '#domain/amounts.ts';
import type { LaneSubject } from '#domain/lanes.ts';
import { formatDate, isoDate } from '#domain/dates.ts';

import { daysInWords } from './timeline-picture.ts';
import type { TimelinePicture } from './timeline-picture.ts';

/**
 * The timeline for those who do not see it: how many events in which stretch, on which lanes, the busiest months, what
 * lies ahead, what is disputed, and what the bars leave out.
 */
export function describeTimeline(picture: TimelinePicture, by: LaneSubject): string {
  const { matches, filtered, bins, overview, lanes, shown, asOf } = picture;
  const { admitted, disputed } = matches;
  const { total, ahead, vague, busiest } = picture.tally;
  const { months, count } = busiest;
  const outside = picture.earlier + picture.later;
  return [
    `${filtered ? `${plain(total)} of ${plain(admitted)}` : `All ${plain(admitted)}`} events, counted by ${bins.unit} over ${daysInWords(overview)}.`,
    months.length === 0
      ? ''
      : `Most begin in ${months.map((m) => formatDate(m, 'long')).join(' and in ')}: ${plain(count)}${months.length > 1 ? ' each' : ''}.`,
    `${lanes.length} lanes by ${by} show ${daysInWords(shown)}.`,
    ahead === 0
      ? ''
      : `${plain(ahead)} ${ahead === 1 ? 'lies' : 'lie'} ahead of ${formatDate(isoDate(asOf), 'long')}.`,
    disputed === 0 ? '' : `${plain(disputed)} ${disputed === 1 ? 'is' : 'are'} disputed.`,
    vague === 0
      ? ''
      : `${plain(vague)} ${vague === 1 ? 'has' : 'have'} no day, only a month or year, and ${vague === 1 ? 'is' : 'are'} not in the bars.`,
    outside === 0 ? '' : `${plain(outside)} ${outside === 1 ? 'lies' : 'lie'} outside the stretch shown.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
