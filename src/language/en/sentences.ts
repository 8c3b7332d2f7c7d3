import type { SentenceRules } from '../language.ts';

const said =
  'said|claimed|alleged|argued|asserted|believed|thought|feared|reported|rumou?red|suggested|considered|estimated|held|understood|criticized|accused|praised';
const how = '(?:(?:often|widely|generally|commonly|sometimes|frequently|also|repeatedly) )?';

const writes =
  'reports?|reported|writes?|wrote|counts?|counted|finds?|found|estimates?|estimated|published|printed';
const tells = 'says?|said|puts?|called|argued|gives?|gave|noted|added|calculated|concluded|described|listed';
const aside = '(?:(?:[a-z]+ly|also|then|later|had) )?';

const office =
  '(?:[Ss]heriff|[Gg]overnor|[Mm]ayor|[Ss]enator|[Rr]epresentative|[Ss]ecretary|[Dd]irector|[Jj]udge|President|[Aa]ttorney [Gg]eneral|[Aa]ttorney|[Ll]awyer|[Cc]ommissioner|[Cc]hief|[Ss]pokesman|[Ss]pokeswoman|[Cc]hairman|[Cc]ounsel|[Ss]uperintendent|[Pp]rofessor)';
/** The offices that a title before a name gives. */
const holders =
  'Sheriff|Governor|Mayor|Senator|Representative|Secretary|Director|Judge|President|Attorney General|Commissioner|Superintendent';
const name = String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’-]*\p{L})`;

const countyName = String.raw`\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,3}`;
const countyNames = `((?:${countyName}, ){0,30}${countyName},? and ${countyName})`;

/** How English forms and words sentences. */
export const sentences: SentenceRules = {
  abbreviation:
    /(?:\b(?:U\.S|v|vs|Rep|Reps|Sen|Sens|No|Nos|Jr|Sr|Gov|St|Mr|Ms|Mrs|Dr|Inc|Co|Corp|Lt|Sgt|Gen|Sec|Dep|p|pp|et al)\.|\b[A-Z]\.)\s*$/,
  initials: /\b[A-Z]\.[A-Z]\.\s*$/,
  beginner: /^(?:The|It|In|On|An?|He|She|They|Its?|His|Her|Their|This|That|These|Those|By|For|But|And)\s/,
  rising:
    /\b(?:ris(?:e|es|ing|en)|rose|more|increas(?:e|es|ed|ing)|higher|grew|grow(?:s|n|th)?|gain(?:s|ed)?|up|rais(?:e|es|ed))\b/i,
  falling:
    /\b(?:f[ae]ll(?:s|en|ing)?|less|fewer|lower(?:ed|s|ing)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped)?|shr[aiu]nk(?:s|en)?|down|halved|cuts?|reduc(?:e|es|ed|ing))\b/i,
  course: /\bfrom $/i,
  unsettled: /\b(?:unclear|unknown|not known|differ|disputed)\b/i,
  yearsWithout: {
    before: /\bbefore (?:fiscal years? )?(\d{4})\b/g,
    after: /\bafter (?:fiscal years? )?(\d{4})\b/g,
    between: /\byears (\d{4}) to (\d{4})\b/g,
  },
  notFound: /\bwe (?:found|saw|read) (?:no|none|neither)\b/i,
  readElsewhere: /\bread (?:in|at|on|from)\b/i,
  releasedOn: /\b(?:released|published|posted) on (?=\p{Lu}\p{L}+ \d{1,2}, \d{4})/u,
  pair: new RegExp(
    `(?<=\\b[Bb]y )\\p{Lu}\\p{Ll}[\\p{L}-]+ and \\p{Lu}\\p{Ll}[\\p{L}-]+(?=[,.])|` +
      `(?<![\\p{L}-] )(?<![\\p{L}.-])\\p{Lu}\\p{Ll}[\\p{L}-]+ and \\p{Lu}\\p{Ll}[\\p{L}-]+(?= (?:${writes}|${tells}|studied|used?|looked|estimates?)\\b)`,
    'gu',
  ),
  betweenNames: / and /,
  countyLists: {
    forms: [
      new RegExp(`(?<![\\p{L}-])${countyNames} counties\\b`, 'gu'),
      new RegExp(`\\bcounties(?: were|,|:)? \\(?${countyNames}`, 'gu'),
    ],
    between: /, (?:and )?| and /,
    one: '{name} County',
  },
  edition: /\b[Ee]dition (\d+\.\d+\.\d+)\b/g,
  ofOurselves: /\b(?:[Ww]e|[Oo]urs?|[Tt]he Record)\b/,
  holder: new RegExp(
    String.raw`(?<!\b(?:Assistant|Deputy|Lieutenant|Vice|Under) )(?<![\p{L}-])(${holders}) (${name})`,
    'gu',
  ),
  heldByMany: /^(?:Representative|Senator|Judge)$/,
  caseName: /\p{Lu}[\p{L}-]+ v\. (?:the )?\p{Lu}[\p{L}-]+/gu,
  notRead:
    /\bWe have not (?:read|seen) [^.;]* itself\b|\bWe know [^.;]* only (?:from|through) (?:news|press|accounts|summaries)\b/,
  inferredDate:
    /\bwe infer(?:red)? (?:the (?:day|month|year|date)|(?:19|20)\d\d)\b|\bwe (?:take|took) to be \p{Lu}\p{Ll}+ \d/iu,
  ahead:
    /\b(?:would|will|(?:is|are|was|were) to|plan(?:s|ned)?|requests?|requested|requesting|scheduled?|expect(?:s|ed)?|pledged|propos(?:es?|ed)|set aside|asked for|on track|starting|goals?|targets?)\b/i,
  byLetter:
    /\b(?:[Dd]ocuments?|[Aa]fter(?= [A-Z](?:,| (?:and|or) [A-Z]\b))) ([A-Z])\b(?:(?:,| and| or| to) ([A-Z])\b)?(?![’'.]\p{L})/gu,
  allDocuments: {
    sheets: /(?:\b(?:the|all) |^)(\p{L}+) (?:\p{L}+ )?(?:documents|sheets)\b/giu,
    dates: /\b(\p{L}+) dates\b/gu,
  },
  checkingSheet: /^checking\b/i,
  adopted:
    /(?<!\b(?:reject|fail|defeat|los[et])[^.]*)\b(?:passed|adopted|approved|voted|by a vote of)\b[^.;]{0,80}?(?<![\d.,$-])(\d{1,3})(?:-| to )(\d{1,3})(?![\d%-]|[.,]\d| percent)/,
  rates: {
    label: /^(.+) per (day|week|month|year)$/,
    behind: String.raw`^(?: [\p{L}’-]+){0,3}? (?:a|per|each|every) {period}\b(?! (?:later|earlier|before|ago|after))`,
    periods: { day: /day|daily/i, week: /week/i, month: /month/i, year: /year|annual/i },
  },
  beganInTable: /\bcounty table (?:shows?|gives?|has) (?=[^.]*\b(?:start|began|join))[^.]*/u,
  beforeNoun: 'more|other|additional|further|extra|full',
  person: new RegExp(`(?<=\\b${office},? )(?!General )${name}`, 'gu'),
  ofPage:
    /\b(?:the Record|this (?:page|text|explainer|site|section)|(?:this|the|each|a) (?:chart|map|diagram|table|glossary)s? (?:below|above|here|beside|shows?|draws?|lists?|gives?|sets?|traces?)|(?:the (?:next|last|following|first) section|other explainers?|read (?:on|next|more)))\b|^(?:See|Compare)\b/i,
  below: {
    table: /\btables? below\b/i,
    chart: /\bcharts? below\b/i,
    diagram: /\bdiagrams? below\b/i,
  },
  ofSearch:
    /^We (?:(?:have )?(?:found|saw|seen|read) (?:no|none|nothing|neither)|did not (?:find|see|read)|have not (?:found|seen|read))\b/,
  ofReading: /^Our reading: /,
  ofGap:
    /\b(?:not|no|none|nobody|nothing|never|neither|nor|without|unknown|unclear|unsettled|open|missing|whether|disputed?|differs?|cannot|only)\b/i,
  gapSection: 'What is not known',
  speakerLeftOut: new RegExp(
    [
      `\\bit (?:is|was|has been|had been) ${how}(?:${said})\\b`,
      `\\b(?:is|are|was|were|has been|have been) ${how}(?:said|claimed|alleged|believed|thought|rumou?red|reported|considered|understood) to\\b`,
      `\\b(?:some|many|most) (?:say|said|claim|claimed|argue|argued|believe|believed|feel|felt)\\b`,
      `\\b(?:allegedly|reportedly|supposedly|arguably)\\b`,
    ].join('|'),
    'gi',
  ),
  speakerNamed: /\b(?:by|according to|in the (?:words|view|account) of)\s/i,
  tellsBehind: new RegExp(`^(?:['’]s?)?,? ${aside}(?:${writes}|${tells})\\b`),
  writesBehind: new RegExp(`^(?:['’]s?)?,? ${aside}(?:${writes})\\b`),
  toldBefore: /(?:\baccording to|\b(?:reported|cited|quoted) by) (?:the )?$/i,
  sided: {
    behind: /^(?: \(\p{Lu}+\))?, an? (\p{Ll}+-\p{Ll}+) \p{Ll}/u,
    before: /\b(\p{Ll}+-\p{Ll}+) (?:group|organization|association|center|coalition|network) $/u,
  },
  ofParty: new RegExp(`(?<=(${name}), (?:an?|the) (?:\\p{Lu}\\p{Ll}+ )?)(Democrat|Republican)\\b`, 'gu'),
  numberedName:
    '(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth) \\p{Lu}\\p{L}+',
  numberedThing: 'Order \\d{4,5}|(?:Level|Priority) \\d|\\d{3,4}\\(\\p{Ll}\\)',
  mayRepeat: ['had'],
  ending: '(?:e?s)?',
  possessive: /['’]s?$/,
  article: /^(?:an?|the) /i,
  none: /^no(?:ne)?\b/i,
  denied: /\bno (?:earlier )?$/i,
  denial: /\b(?:no|not|none|nobody|never|without|neither|nor|non(?=-))\b/i,
  clauseEnd: /[;:|]/,
  ofWhole: {
    inText: /\bof (?:[a-z]+ ){0,3}\d/,
    between:
      /^(?: [a-z]+){0,2}? (?:out )?of (?:(?:the|all|its|their|those) )?(?:(?:about|nearly|over|more than) )?$/,
  },
  withinYear: new RegExp(
    String.raw`(?<!\b(?:${writes}|${tells}) )\bin (?:the )?(?:fiscal )?(?:year )?(?:19|20)\d\d\b|\b(?:a|each|every|per) year\b(?! (?:later|earlier|before|ago|after))`,
  ),
  yearBehind:
    /^(?: [\p{L}’-]+){0,5}? in (?:the )?(?:fiscal |calendar )?(?:year )?(?:19|20)\d\d\b(?![-–]| and| or| to)/u,
  calendar: /\bcalendar (?:year )?$/i,
  looseAmount: new RegExp(
    [
      String.raw`\b(?:[Aa] couple of|[Ss]everal|[Aa] few) (?:hundred|thousand|million)\b`,
      String.raw`\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Hh]undred|[Mm]any)-?fold\b`,
      String.raw`\b(?:[Tt]wice|[Dd]ouble|[Tt]riple|[Hh]alf) (?:as (?:many|much|high|large|often)|the number)\b`,
      String.raw`\b(?:[Dd]oubl|[Tt]ripl|[Qq]uadrupl|[Hh]alv)(?:ed|ing)\b`,
      String.raw`\b[Ee]very (?:second|third|fourth|fifth|tenth) (?!(?:year|month|week|day|time)\b)\p{Ll}+`,
      String.raw`(?<!\b(?:\p{Lu}[\p{L}.]*|phase|part|title|level|tier|class|type|volume|section) )(?<![\p{L}.-])[IVXLC]{2,} \p{Ll}{3,}s\b`,
    ].join('|'),
    'gu',
  ),
  notThere: /\b(?:beyond|outside(?: of)?|office in) $/,
  uptoDay:
    /\b(?:through(?= (?:\p{Lu}\p{Ll}+ )?\d| the end| \p{Lu}\p{Ll}+ (?:19|20)\d\d)|by(?= (?:\p{Lu}\p{Ll}+ )?\d| the end)|since|as of|until|so far|to date)\b/u,
  ofNumber: /^,? ?(?:of(?: the| all| its| those)?|or|\()? ?$/,
};
