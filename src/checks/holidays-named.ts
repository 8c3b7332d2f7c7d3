import { dayNumber, weekdayOf } from '../dates/index.ts';
import { dayOfNumber } from '../dates/day-number.ts';
import { houseStyle } from '../language/house-style.ts';
import type { Archive } from '../archive/index.ts';
import { problemAt, type Found } from './check.ts';

type Other = NonNullable<Archive['site']['data']['rollOutDays']>['others'][number];

/** 1970-01-05, the first Monday from which days are counted. */
const firstMonday = 4;
const daysOfWeek = 7;
const weekdays = Array.from({ length: daysOfWeek }, (_, i) => weekdayOf(dayOfNumber(firstMonday + i)));

const weekOf = (day: string) => Math.floor((dayNumber(day) - firstMonday) / daysOfWeek);

/** Returns what is wrong with what a reason says of holidays; undefined where it fits the calendar. */
function faultOf({ day, insteadOf, reason }: Other): [string, string] | undefined {
  const holidays = houseStyle.holidaysOf(Number(day.slice(0, 4)));
  const named = holidays.find(({ name }) => reason.includes(name));
  if (named && weekOf(named.day) !== weekOf(day))
    return [
      `${named.name} was on ${named.day}, in another week than ${day}`,
      'Name the holiday of that week, or correct the day.',
    ];
  const said = weekdays.find((weekday) => reason.includes(weekday));
  if (named && said !== undefined && said !== weekdayOf(named.day))
    return [
      `${named.name} was on ${named.day}, a ${weekdayOf(named.day)}, not a ${said}`,
      'Correct the weekday.',
    ];
  const missed = holidays.find((one) => one.day <= (insteadOf ?? '') && weekOf(one.day) === weekOf(day));
  const isNextDay = insteadOf !== undefined && dayNumber(day) - dayNumber(insteadOf) === 1;
  return missed && !named && isNextDay
    ? [
        `${missed.name} was on ${missed.day}, and the reason does not say so`,
        'Name the holiday as the reason.',
      ]
    : undefined;
}

/** Returns a problem for each reason of a day that names a holiday of another week, or leaves out its own. */
export function holidayProblems({ site }: Archive): Found[] {
  return (site.data.rollOutDays?.others ?? []).flatMap((other, i) => {
    const fault = faultOf(other);
    return fault ? [problemAt(site, ['rollOutDays', 'others', i, 'reason'], ...fault)] : [];
  });
}
