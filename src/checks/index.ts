import {
  deepFreeze,
  readArchive,
  type FileReaders,
  type InputFile,
  type Reading,
  type Archive,
} from '../archive/index.ts';
import type { Check } from './check.ts';
import { answersLead } from './answers-lead.ts';
import { addressOnce } from './address-once.ts';
import { changesInOrder } from './changes-in-order.ts';
import { charactersPlain } from './characters-plain.ts';
import { codeNames } from './code-names.ts';
import { conflictContradicts } from './conflict-contradicts.ts';
import { designationKnown } from './designation-known.ts';
import { lettersKnown } from './letters-known.ts';
import { datesInProse } from './dates-in-prose.ts';
import { daysInOrder } from './days-in-order.ts';
import { panelYears } from './panel-years.ts';
import { sourcesApart } from './sources-apart.ts';
import { daysInPattern } from './days-in-pattern.ts';
import { daysInSpan } from './days-in-span.ts';
import { nounInNumber } from './noun-in-number.ts';
import { nounFitsUnit } from './noun-fits-unit.ts';
import { numberTravels } from './number-travels.ts';
import { orderOnce } from './order-once.ts';
import { placesFit } from './places-fit.ts';
import { placeNamed } from './place-named.ts';
import { placeInState } from './place-in-state.ts';
import { proseFinished } from './prose-finished.ts';
import { columnTitles } from './column-titles.ts';
import { seriesMeasures } from './series-measures.ts';
import { statementDated } from './statement-dated.ts';
import { articleFits } from './article-fits.ts';
import { saidOnce } from './said-once.ts';
import { titlesInForm } from './titles-in-form.ts';
import { arrestFactsKnown } from './arrest-facts-known.ts';
import { britishSpelling } from './british-spelling.ts';
import { cellNotFormula } from './cell-not-formula.ts';
import { chartCounts } from './chart-counts.ts';
import { chartHolds } from './chart-holds.ts';
import { chartTold } from './chart-told.ts';
import { claimHasSource } from './claim-has-source.ts';
import { claimsTold } from './claims-told.ts';
import { confirmedByPrimary } from './confirmed-by-primary.ts';
import { countedHasRows } from './counted-has-rows.ts';
import { dateInWords } from './date-in-words.ts';
import { datingFits } from './dating-fits.ts';
import { dateValid } from './date-valid.ts';
import { diagramSourced } from './diagram-sourced.ts';
import { disputedHasOtherSide } from './disputed-has-other-side.ts';
import { editionsHold } from './editions-hold.ts';
import { errataSourced } from './errata-sourced.ts';
import { erasInOrder } from './eras-in-order.ts';
import { eventDateNotFiner } from './event-date-not-finer.ts';
import { eventFollowsEarlier } from './event-follows-earlier.ts';
import { eventLength } from './event-length.ts';
import { evidenceNotFewer } from './evidence-not-fewer.ts';
import { explainerSourced } from './explainer-sourced.ts';
import { figureAgrees } from './figure-agrees.ts';
import { figureBound } from './figure-bound.ts';
import { figureComputed } from './figure-computed.ts';
import { figureCounted } from './figure-counted.ts';
import { figureHasExtent } from './figure-has-extent.ts';
import { figureMeasured } from './figure-measured.ts';
import { figuresComparable } from './figures-comparable.ts';
import { filesThere } from './files-there.ts';
import { findingTold } from './finding-told.ts';
import { gapsNamed } from './gaps-named.ts';
import { idIsFileName } from './id-is-file-name.ts';
import { idUnique } from './id-unique.ts';
import { imageDescribed } from './image-described.ts';
import { labelFits } from './label-fits.ts';
import { lessonAnswers } from './lesson-answers.ts';
import { lessonDates } from './lesson-dates.ts';
import { lessonLevels } from './lesson-levels.ts';
import { lessonMinutes } from './lesson-minutes.ts';
import { lessonNames } from './lesson-names.ts';
import { lessonSides } from './lesson-sides.ts';
import { lessonSpeakers } from './lesson-speakers.ts';
import { listedOnce } from './listed-once.ts';
import { linkFits } from './link-fits.ts';
import { linkKnown } from './link-known.ts';
import { measureTold } from './measure-told.ts';
import { metFirstChecked } from './met-first-checked.ts';
import { namedOnce } from './named-once.ts';
import { noRawHtml } from './no-raw-html.ts';
import { ownWords } from './own-words.ts';
import { pagesWritten } from './pages-written.ts';
import { partNotLarger } from './part-not-larger.ts';
import { passageFits } from './passage-fits.ts';
import { patternFits } from './pattern-fits.ts';
import { plainWords } from './plain-words.ts';
import { patternBound } from './pattern-bound.ts';
import { proseReadable } from './prose-readable.ts';
import { populationFits } from './population-fits.ts';
import { publisherSpelled } from './publisher-spelled.ts';
import { readingLevelRule } from './reading-level.ts';
import { referenceKnown } from './reference-known.ts';
import { regimesInOrder } from './regimes-in-order.ts';
import { ruleAgrees } from './rule-agrees.ts';
import { ruleCitesClaim } from './rule-cites-claim.ts';
import { rulesDecide } from './rules-decide.ts';
import { runChecks, type Outcome } from './run-checks.ts';
import { sentenceLength } from './sentence-length.ts';
import { sentenceSourced } from './sentence-sourced.ts';
import { seriesColumns } from './series-columns.ts';
import { seriesCumulative } from './series-cumulative.ts';
import { seriesFromClaims } from './series-from-claims.ts';
import { seriesPeriods } from './series-periods.ts';
import { seriesSourced } from './series-sourced.ts';
import { seriesSteady } from './series-steady.ts';
import { seriesSums } from './series-sums.ts';
import { shownBelow } from './shown-below.ts';
import { seriesTold } from './series-told.ts';
import { sourceAgrees } from './source-agrees.ts';
import { sourceDescribed } from './source-described.ts';
import { sourceNotOlder } from './source-not-older.ts';
import { sourceUsed } from './source-used.ts';
import { speakerNamed } from './speaker-named.ts';
import { standardFits } from './standard-fits.ts';
import { stepsFit } from './steps-fit.ts';
import { summaryLength } from './summary-length.ts';
import { tellerSourced } from './teller-sourced.ts';
import { titleLength } from './title-length.ts';
import { titlesDiffer } from './titles-differ.ts';
import { keysFit } from './keys-fit.ts';
import { noteFits } from './note-fits.ts';
import { officesFit } from './offices-fit.ts';
import { publisherAtHome } from './publisher-at-home.ts';
import { quotesTold } from './quotes-told.ts';
import { sayerNamed } from './sayer-named.ts';
import { plannedAhead } from './planned-ahead.ts';
import { diagramInOrder } from './diagram-in-order.ts';
import { lessonLetters } from './lesson-letters.ts';
import { studyFits } from './study-fits.ts';
import { wordKnown } from './word-known.ts';

/** All rules, in the order in which they are listed. */
export const checks: readonly Check[] = [
  referenceKnown,
  idUnique,
  idIsFileName,
  pagesWritten,
  filesThere,
  sourceUsed,
  sourceDescribed,
  sourceAgrees,
  publisherSpelled,
  publisherAtHome,
  addressOnce,
  namedOnce,
  listedOnce,
  saidOnce,
  claimHasSource,
  confirmedByPrimary,
  noteFits,
  sayerNamed,
  plannedAhead,
  disputedHasOtherSide,
  conflictContradicts,
  claimsTold,
  errataSourced,
  numberTravels,
  answersLead,
  dateValid,
  sourceNotOlder,
  statementDated,
  studyFits,
  daysInSpan,
  daysInPattern,
  daysInOrder,
  panelYears,
  sourcesApart,
  datingFits,
  populationFits,
  placeInState,
  placeNamed,
  placesFit,
  eventDateNotFiner,
  eventFollowsEarlier,
  eventLength,
  changesInOrder(),
  editionsHold,
  erasInOrder,
  regimesInOrder,
  orderOnce,
  rulesDecide,
  ruleAgrees,
  ruleCitesClaim,
  arrestFactsKnown,
  patternFits,
  wordKnown,
  standardFits,
  stepsFit,
  figureHasExtent,
  figureMeasured,
  passageFits,
  countedHasRows,
  evidenceNotFewer,
  metFirstChecked,
  figuresComparable,
  figureComputed,
  figureCounted,
  figureBound,
  figureAgrees,
  keysFit,
  nounFitsUnit,
  measureTold,
  partNotLarger,
  patternBound,
  dateInWords,
  datesInProse,
  designationKnown,
  lettersKnown,
  seriesColumns,
  seriesSourced,
  seriesPeriods,
  seriesSums,
  seriesCumulative,
  seriesSteady,
  seriesFromClaims,
  seriesTold,
  cellNotFormula,
  codeNames,
  columnTitles,
  seriesMeasures,
  proseReadable,
  charactersPlain,
  proseFinished,
  linkKnown,
  linkFits,
  findingTold,
  noRawHtml,
  imageDescribed,
  shownBelow,
  chartHolds,
  chartCounts,
  chartTold,
  labelFits,
  diagramSourced,
  diagramInOrder,
  sentenceSourced,
  explainerSourced,
  summaryLength,
  gapsNamed,
  lessonMinutes,
  lessonLevels,
  lessonDates,
  lessonSides,
  lessonAnswers,
  lessonSpeakers,
  lessonNames,
  lessonLetters,
  sentenceLength,
  readingLevelRule,
  titleLength,
  titlesDiffer,
  titlesInForm,
  speakerNamed,
  tellerSourced,
  quotesTold,
  officesFit,
  ownWords,
  plainWords,
  articleFits,
  nounInNumber,
  britishSpelling,
];

/** The Record as the files give it, what is wrong with it, and how much was examined. */
export interface Loaded extends Outcome {
  archive: Archive;
  reading: Reading;
}

/**
 * Returns the Record that the files hold, frozen, with every problem of reading and of the rules, `more`
 * among them, which take the place of rules of their names.
 */
export function loadArchive(
  files: readonly InputFile[],
  more: readonly Check[] = [],
  by?: FileReaders,
): Loaded {
  const reading = readArchive(files, by);
  const named = new Set(more.map(({ name }) => name));
  const outcome = runChecks([...checks.filter(({ name }) => !named.has(name)), ...more], reading);
  return { ...outcome, archive: deepFreeze(reading.archive), reading };
}
