/** Images that belong to a web page and say nothing to a room: badges, and pixels that count who looks. */
import type { Image } from 'mdast';
import type { FoundImage } from './image.ts';

/** Services that draw badges, and the words by which others name theirs. */
const BADGE_HOSTS =
  /^https?:\/\/(?:[\w-]+\.)*(?:shields\.io|badgen\.net|fury\.io|forthebadge\.com|codecov\.io|coveralls\.io|travis-ci\.(?:org|com)|circleci\.com|appveyor\.com|codacy\.com|codeclimate\.com|snyk\.io|david-dm\.org|goreportcard\.com|nodei\.co|isitmaintained\.com|deepsource\.io|sonarcloud\.io|api\.cirrus-ci\.com|gitter\.im|packagephobia\.com|bundlephobia\.com|komarev\.com|hits\.\w+\.\w+|visitor-badge[\w.-]*)\//i;
const BADGE_PATH =
  /(?:^|[/_-])badges?(?:[-_./?][^/]*)?$|[/_-]badges?[/_]|\/workflows\/[^?]*\/badge|project_badges/i;

const TRACKERS =
  /^(?:https?:)?\/\/(?:static\.scarf\.sh|[\w.-]*google-analytics\.com|[\w.-]*doubleclick\.net)\/|\/(?:pixel|beacon|spacer)\.(?:gif|png)(?:\?|$)|\/matomo\.php/i;

/** So few pixels a side are not meant to be seen. */
const TRACKER_PIXELS = 2;

/** So many linked images in one paragraph are a row of badges, if one of them is known for one. */
const ROW_OF_BADGES = 3;

/** Whether the image is a badge: by its address, or by standing among badges in a row of linked ones. */
export function isBadge(image: FoundImage, others: readonly FoundImage[]): boolean {
  if (isBadgeUrl(image.node.url)) return true;
  const isRow = others.length >= ROW_OF_BADGES && others.every(({ link }) => link !== undefined);
  return isRow && others.some(({ node }) => isBadgeUrl(node.url));
}

function isBadgeUrl(url: string): boolean {
  if (BADGE_HOSTS.test(url)) return true;
  const isDrawn = /^(?:https?:)?\/\//i.test(url) || /\.svg(?:[?#]|$)/i.test(url);
  return isDrawn && BADGE_PATH.test(url.replace(/[?#].*$/, ''));
}

/** Whether it is there to be fetched, not to be seen. */
export function isTracker({ url, data }: Image): boolean {
  const sides = [data?.width, data?.height].flatMap((side) =>
    side === undefined ? [] : [Number.parseFloat(side)],
  );
  const isDot = sides.length > 0 && sides.every((side) => side <= TRACKER_PIXELS);
  return (isDot && !/%\s*$/.test(data?.width ?? '')) || TRACKERS.test(url);
}
