/** Lines that load tables of the Record in a language or program, and what they print. */
export interface LoadingLines {
  language: string;
  needs: string;
  lines: string;
  prints: string;
}

/**
 * Returns the lines that the page on loading shows; `api` is the address of the folder of the files. Each was run as it
 * stands on the files of a built site, with a path in the place of the address, and printed what is said.
 */
export function loadingLines(api: string): LoadingLines[] {
  return [
    {
      language: 'R',
      needs: 'R itself, no package.',
      lines: [
        `api <- "${api}"`,
        'counties <- read.csv(file.path(api, "places/counties.csv"),',
        '                     colClasses = c(fips = "character"))',
        'counties$activated <- as.Date(counties$activated)',
        'table(format(counties$activated, "%Y"))',
        '',
        'removals <- read.csv(file.path(api, "series/ice-removals.csv"))',
        'removals$year <- as.integer(sub("FY", "", removals$period))',
        'tapply(removals$removals, removals$edition, length)',
      ].join('\n'),
      prints: 'the number of counties by year of activation, and of fiscal years by edition',
    },
    {
      language: 'Python',
      needs: 'pandas.',
      lines: [
        'import pandas as pd',
        '',
        `api = "${api}"`,
        'counties = pd.read_csv(f"{api}/places/counties.csv",',
        '                       dtype={"fips": str}, parse_dates=["activated"])',
        'years = counties["activated"].dt.year',
        'print(years.value_counts().sort_index())',
        '',
        'removals = pd.read_csv(f"{api}/series/ice-removals.csv")',
        'removals["year"] = removals["period"].str[2:].astype(int)',
        'print(removals.groupby("edition")["removals"].count())',
      ].join('\n'),
      prints: 'the same',
    },
    {
      language: 'A spreadsheet',
      needs: 'LibreOffice, and the file downloaded beside you.',
      lines: [
        'soffice --headless --convert-to xlsx \\',
        '  --infilter="Text - txt - csv (StarCalc):44,34,76,1,1/2" \\',
        '  counties.csv',
      ].join('\n'),
      prints: 'counties.xlsx, in which the codes are text and keep their zeros',
    },
  ];
}
