/** The fact of an arrest that is no word of the vocabulary: the state of the booking, by its USPS code. */
export const stateOfBooking = 'state';
