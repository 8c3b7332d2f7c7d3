import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf } from '../../../src/dates/index.ts';
import {
  breaksBefore,
  differencesOf,
  follow,
  regimeOn,
  type Course,
  type Decision,
  type Jurisdiction,
} from '../../../src/views/path/follow.ts';
import { jurisdictionOf } from '../../../src/views/path/jurisdiction-of.ts';
import { rulesById, regimesInOrder } from '../../../src/views/path/rules-in-force.ts';
import { ruleBook } from '../../../src/prose/index.ts';
import { getOrThrow } from '../../../src/archive/index.ts';
import { outcomes, type Arrest } from '../../../src/kinds/regime.ts';
import { archive } from '../../real-archive.ts';

const book = ruleBook(archive);
const facts = archive.vocabulary.data.arrestFacts.map(
  ({ id, values }) => [id, values.map((value) => value.id)] as const,
);
const rules = rulesById(archive);
const harris: Jurisdiction = { state: 'TX', activated: '2008-10-27' };
const cook: Jurisdiction = { state: 'IL', activated: '2013-01-22' };
const plain: Arrest = {
  charge: 'traffic',
  convictions: 'none',
  prints: 'in-ident',
  status: 'none',
  removal: 'none',
  entry: 'earlier',
  role: 'none',
};

type Case = [rule: string, day: string, facts: Arrest, outcome: Decision['outcome'], place?: Jurisdiction];

/** For each rule one arrest and one day on which it decides. */
const cases: Case[] = [
  ['prints-before', '2007-10-01', {}, 'goes-on'],
  ['bureau-before', '2007-10-01', {}, 'goes-on'],
  ['fbi-alone', '2012-06-01', { convictions: 'aggravated-felony' }, 'ends', cook],
  ['everyone-checked', '2008-10-27', {}, 'goes-on'],
  ['bureau-by-agreement', '2011-08-04', {}, 'goes-on'],
  ['both-searches', '2009-05-01', {}, 'goes-on'],
  ['no-match', '2017-05-01', { prints: 'not-in-ident', convictions: 'felony' }, 'ends'],
  ['match', '2009-05-01', { status: 'citizen' }, 'goes-on'],
  ['query-sent', '2009-05-01', {}, 'goes-on'],
  ['answer-not-relayed', '2013-02-01', {}, 'goes-on', cook],
  ['answer-to-both', '2013-02-01', {}, 'goes-on'],
  ['citizen', '2018-01-01', { status: 'citizen', charge: 'felony', convictions: 'felony' }, 'against'],
  ['lawful-status', '2009-05-01', { status: 'lawful', convictions: 'misdemeanor' }, 'may'],
  ['level-one-first', '2009-05-01', { charge: 'level-one' }, 'goes-on'],
  ['lower-levels', '2009-05-01', { convictions: 'felony' }, 'may'],
  ['earlier-order-unranked', '2010-07-01', { removal: 'returned' }, 'not-decided'],
  ['no-conviction-unranked', '2010-07-01', {}, 'not-decided'],
  ['citizen-no-detainer', '2013-06-01', { status: 'citizen', convictions: 'felony' }, 'against'],
  ['detainer-on-belief', '2012-12-20', {}, 'may'],
  ['jail-answer-disputed', '2014-03-03', {}, 'not-decided'],
  [
    'citizen-no-proceedings',
    '2012-01-01',
    { status: 'citizen', role: 'victim-or-witness' },
    'does-not-apply',
  ],
  ['proceedings-open', '2010-07-01', { role: 'victim-or-witness' }, 'not-decided'],
  ['citizen-not-removable', '2025-06-01', { status: 'citizen' }, 'does-not-apply'],
  ['removal-open', '2025-06-01', {}, 'not-decided'],
  ['danger-or-risk-first', '2010-06-30', { convictions: 'misdemeanor' }, 'may'],
  ['level-one-2011', '2011-03-02', { convictions: 'aggravated-felony', status: 'unsettled' }, 'goes-on'],
  ['felony-between-levels', '2011-03-02', { convictions: 'felony' }, 'not-decided'],
  ['repeated-misdemeanors-level-two', '2013-01-01', { convictions: 'repeated-misdemeanors' }, 'may'],
  ['misdemeanor-level-three', '2013-01-01', { convictions: 'misdemeanor' }, 'may'],
  ['recent-entry-second', '2012-01-01', { entry: 'recent' }, 'may'],
  ['earlier-order-third', '2012-01-01', { removal: 'ordered' }, 'may'],
  ['factors-weighed', '2011-06-17', {}, 'may'],
  ['victim-or-witness', '2016-01-01', { role: 'victim-or-witness', charge: 'misdemeanor' }, 'against'],
  ['no-agreement-needed', '2011-08-05', {}, 'goes-on'],
  ['traffic-waits', '2012-04-27', {}, 'against'],
  ['detainer-condition-met', '2012-12-21', { charge: 'felony' }, 'may'],
  ['detainer-condition-unclear', '2013-06-01', { charge: 'misdemeanor' }, 'not-decided'],
  ['detainer-condition-missing', '2013-06-01', {}, 'against'],
  ['hold-not-required', '2014-03-04', {}, 'may'],
  ['request-between-programs', '2014-12-01', { convictions: 'felony' }, 'not-decided'],
  ['danger-first-2014', '2015-01-05', { convictions: 'aggravated-felony' }, 'may'],
  ['repeated-misdemeanors-second', '2015-07-02', { convictions: 'repeated-misdemeanors' }, 'may'],
  ['one-misdemeanor-unclear', '2015-07-02', { convictions: 'misdemeanor' }, 'not-decided'],
  ['recent-entry-2014', '2015-07-02', { charge: 'misdemeanor', entry: 'recent' }, 'may'],
  ['earlier-order-2014', '2015-07-02', { removal: 'returned' }, 'may'],
  ['traffic-2014', '2015-07-02', {}, 'not-decided'],
  ['no-conviction-2014', '2015-07-02', { charge: 'felony' }, 'not-decided'],
  ['notice-asked', '2017-04-01', {}, 'may'],
  ['charged-2017', '2017-01-25', { charge: 'misdemeanor' }, 'goes-on'],
  ['order-2017-rest', '2017-01-25', {}, 'not-decided'],
  ['no-class-exempt', '2017-02-20', {}, 'may'],
  ['victim-or-witness-2017', '2017-02-20', { role: 'victim-or-witness' }, 'not-decided'],
  ['detainer-on-probable-cause', '2017-04-02', {}, 'may'],
  ['interim-priorities', '2021-01-20', { charge: 'felony' }, 'not-decided'],
  ['policies-revoked', '2025-01-20', { charge: 'felony' }, 'not-decided'],
];

const stepsOf = (course: Course) => course.decisions.map(({ stage }) => stage);

describe('the rule', () => {
  test.each(cases)('%s decides its step on %s for %j: %s', (id, day, some, outcome, place = harris) => {
    const step = follow(book, { ...plain, ...some }, place, day).decisions.find(({ rule }) => rule === id);
    expect(step).toMatchObject({ stage: getOrThrow(rules, id).stage, outcome });
  });

  test('has one arrest and one day here, whichever it is', () => {
    expect(cases.map(([id]) => id).sort()).toEqual([...rules.keys()].sort());
  });
});

describe('the day', () => {
  const regimeIn = (place: Jurisdiction, day: string) => follow(book, plain, place, day).regime;

  test.each([
    ['2008-10-26', 'before-activation'],
    ['2008-10-27', 'launch'],
    ['2010-06-29', 'launch'],
    ['2010-06-30', 'priorities-2010'],
    ['2011-03-02', 'levels-2011'],
    ['2011-06-17', 'discretion-2011'],
    ['2011-08-05', 'without-agreements'],
    ['2012-04-27', 'traffic-2012'],
    ['2012-12-21', 'detainer-guidance-2012'],
    ['2014-03-04', 'courts-2014'],
    ['2014-11-20', 'discontinued-2014'],
    ['2015-01-05', 'priority-program'],
    ['2017-01-25', 'order-2017'],
    ['2017-02-20', 'kelly-2017'],
    ['2017-04-02', 'detainer-policy-2017'],
    ['2021-01-20', 'revoked-2021'],
    ['2025-01-20', 'order-2025'],
  ])('%s has the rules of %s in the first county', (day, regime) => {
    expect(regimeIn(harris, day)).toBe(regime);
  });

  test('decides by the county’s own activation, not by the program’s', () => {
    expect(regimeIn(cook, '2013-01-21')).toBe('before-activation');
    expect(regimeIn(cook, '2013-01-22')).toBe('detainer-guidance-2012');
  });

  test('before the FBI’s system is outside of what the Record knows', () => {
    expect(follow(book, plain, harris, '1998-12-31')).toEqual({ decisions: [], unknown: 'day' });
  });

  test('of activation has to be known', () => {
    expect(follow(book, plain, { state: 'TX' }, '2012-01-01')).toEqual({
      decisions: [],
      unknown: 'activation',
    });
    expect(
      jurisdictionOf({ id: '00001', fips: '00001', state: 'TX', name: 'No County', activated: '2012-05' }),
    ).toEqual({ state: 'TX' });
  });

  test('of activation turns the path on in every county of the Record', () => {
    for (const { data } of archive.places.values()) {
      if (data.fips.length !== 5) continue;
      const place = jurisdictionOf(data);
      const day = place.activated ?? '';
      const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
      expect([
        data.fips,
        stepsOf(follow(book, plain, place, eve)).length,
        stepsOf(follow(book, plain, place, day)).length,
      ]).toEqual([data.fips, 3, 11]);
    }
  });
});

const arrests: fc.Arbitrary<Arrest> = fc.record(
  Object.fromEntries(facts.map(([fact, values]) => [fact, fc.constantFrom(...values)])),
);
const days = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const places = fc.constantFrom(
  ...[...archive.places.values()]
    .filter(({ data }) => data.fips.length === 5)
    .map(({ data }) => jurisdictionOf(data)),
);

describe('any arrest, in any county, on any day', () => {
  test('goes nowhere beyond the FBI through this program before the county is active', () => {
    fc.assert(
      fc.property(arrests, places, days, (arrest, place, day) => {
        fc.pre(day < (place.activated ?? ''));
        expect(stepsOf(follow(book, arrest, place, day))).toEqual(['booking', 'state-bureau', 'fbi-search']);
      }),
    );
  });

  test('has for every step a rule of that step, one of the outcomes, and claims of the Record', () => {
    fc.assert(
      fc.property(arrests, places, days, (arrest, place, day) => {
        for (const { stage, rule, outcome, claims } of follow(book, arrest, place, day).decisions) {
          expect(getOrThrow(rules, rule).stage).toBe(stage);
          expect(outcomes).toContain(outcome);
          expect(claims.length).toBeGreaterThan(0);
          for (const claim of claims) expect(archive.claims.has(claim)).toBe(true);
        }
      }),
    );
  });

  test('meets a rule at every step up to the end of the path, and none behind it', () => {
    fc.assert(
      fc.property(arrests, places, days, (arrest, place, day) => {
        const { decisions } = follow(book, arrest, place, day);
        expect(decisions.map(({ stage }) => stage)).toEqual(book.stages.slice(0, decisions.length));
        expect(decisions.length === book.stages.length || decisions.at(-1)?.outcome === 'ends').toBe(true);
        expect(decisions.slice(0, -1).filter(({ outcome }) => outcome === 'ends')).toEqual([]);
      }),
    );
  });

  test('comes to a step of itself as long as every step before goes on, and despite a text once one is against', () => {
    fc.assert(
      fc.property(arrests, places, days, (arrest, place, day) => {
        const { decisions } = follow(book, arrest, place, day);
        const at = (is: (outcome: Decision['outcome']) => boolean) => {
          const first = decisions.findIndex(({ outcome }) => is(outcome));
          return first === -1 ? decisions.length : first;
        };
        const [stops, breaks] = [
          at((outcome) => outcome !== 'goes-on'),
          at((outcome) => outcome === 'against'),
        ];
        expect(decisions.map(({ reached }) => reached)).toEqual(
          decisions.map((_, i) => (i <= stops ? 'of-itself' : i <= breaks ? 'if-decided' : 'despite')),
        );
      }),
    );
  });

  test('breaks before one step at most, the one behind a text that is against it', () => {
    fc.assert(
      fc.property(arrests, places, days, (arrest, place, day) => {
        const course = follow(book, arrest, place, day);
        const broken = course.decisions.filter(({ stage }) => breaksBefore(course, stage));
        const against = course.decisions.findIndex(({ outcome }) => outcome === 'against');
        expect(broken).toEqual(against === -1 ? [] : course.decisions.slice(against + 1, against + 2));
      }),
    );
  });

  test('of a US citizen never runs to proceedings or removal, whatever else is so', () => {
    fc.assert(
      fc.property(arrests, places, days, (arrest, place, day) => {
        const { decisions } = follow(book, { ...arrest, status: 'citizen' }, place, day);
        const last = decisions.filter(({ stage }) => stage === 'proceedings' || stage === 'removal');
        for (const { outcome, reached } of last)
          expect([outcome, reached]).toEqual(['does-not-apply', 'despite']);
      }),
    );
  });

  test('has the same path whenever it is asked, and says nothing besides steps, rules, outcomes and claims', () => {
    fc.assert(
      fc.property(arrests, places, days, (arrest, place, day) => {
        const course = follow(book, arrest, place, day);
        expect(follow(book, { ...arrest }, { ...place }, day)).toEqual(course);
        for (const step of course.decisions)
          expect(Object.keys(step).sort()).toEqual(['claims', 'outcome', 'reached', 'rule', 'stage']);
      }),
    );
  });

  test('differs from itself under the next period only at steps whose rules that period changed', () => {
    const later = regimesInOrder(archive).filter(({ data }) => data.follows !== undefined);
    fc.assert(
      fc.property(arrests, fc.constantFrom(...later), (arrest, regime) => {
        const before = getOrThrow(archive.regimes, regime.data.follows ?? '');
        const changed = new Set([
          ...regime.data.rules.map(({ stage }) => stage),
          ...(regime.data.replaces ?? []).map((id) => getOrThrow(rules, id).stage),
        ]);
        const [first, second] = [dateOf(before.data.span).earliest, dateOf(regime.data.span).earliest].map(
          (day) => follow(book, arrest, harris, day),
        ) as [Course, Course];
        expect(differencesOf(book, first, second).filter(({ stage }) => !changed.has(stage))).toEqual([]);
      }),
    );
  });

  test('has exactly one period', () => {
    fc.assert(
      fc.property(days, fc.boolean(), (day, active) => {
        fc.pre(active ? day >= '2008-10-27' : day <= '2013-01-22');
        const own = book.regimes.filter(
          (regime) => regime.active === active && regime.from <= day && day <= (regime.until ?? day),
        );
        expect(own).toHaveLength(1);
        expect(regimeOn(book, { state: 'TX', activated: active ? day : '2031-01-01' }, day)).toEqual(own[0]);
      }),
    );
  });
});

describe('every rule in force in a period', () => {
  const every = facts.reduce<Arrest[]>(
    (some, [fact, values]) => some.flatMap((arrest) => values.map((value) => ({ ...arrest, [fact]: value }))),
    [{}],
  );

  test.each(book.regimes.map((regime) => [regime.id, regime] as const))(
    'decides for some arrest in %s',
    (_, regime) => {
      const day = regime.active ? regime.from : '2007-01-01';
      const decided = new Set(
        ['TX', 'IL'].flatMap((state) =>
          every.flatMap((arrest) =>
            follow(book, arrest, { state, activated: '2008-10-27' }, day).decisions.map(({ rule }) => rule),
          ),
        ),
      );
      expect(regime.rules.map(({ id }) => id).filter((id) => !decided.has(id))).toEqual([]);
    },
  );
});

describe('the difference of two paths', () => {
  test('names the steps that another rule decides, with both rules', () => {
    const [a, b] = ['2010-10-01', '2015-10-01'].map((day) => follow(book, plain, harris, day)) as [
      Course,
      Course,
    ];
    expect(
      differencesOf(book, a, b).map(({ stage, first, second }) => [stage, first?.rule, second?.rule]),
    ).toEqual([
      ['state-bureau', 'bureau-by-agreement', 'no-agreement-needed'],
      ['field-office', 'no-conviction-unranked', 'traffic-2014'],
      ['request', 'detainer-on-belief', 'notice-asked'],
      ['custody', 'jail-answer-disputed', 'hold-not-required'],
    ]);
  });

  test('names a step that one of them does not reach, with the rule of the other alone', () => {
    const [a, b] = ['2007-10-01', '2010-10-01'].map((day) => follow(book, plain, harris, day)) as [
      Course,
      Course,
    ];
    expect(differencesOf(book, a, b).find(({ stage }) => stage === 'request')).toEqual({
      stage: 'request',
      second: expect.objectContaining({ rule: 'detainer-on-belief' }),
    });
  });

  test('is empty for a path and itself', () => {
    const course = follow(book, plain, harris, '2010-10-01');
    expect(differencesOf(book, course, course)).toEqual([]);
  });
});
