/** ZIP keeps local time; the first moment that it can hold is the same in every zone. */
export const earliestZipTime = new Date(1980, 0, 1);
