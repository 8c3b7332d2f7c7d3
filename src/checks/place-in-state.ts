import { problemAt, type Check } from './check.ts';

/** A county lies in its state: by its code, under a name of its own, and a record names both. */
export const placeInState: Check = {
  name: 'place-in-state',
  description:
    'A county has the code of its state and a name that no other county there has; a record that names a county names its state.',
  check({ archive }, report) {
    const places = [...archive.places.values()];
    const states = new Map(places.filter(({ id }) => /^[A-Z]/.test(id)).map((state) => [state.id, state]));
    const names = new Map<string, string>();
    for (const county of places.filter(({ id }) => /^\d/.test(id))) {
      report.examined();
      const { state, name, fips } = county.data;
      const code = states.get(state)?.data.fips;
      if (code !== undefined && !fips.startsWith(code))
        report.problem(
          problemAt(
            county,
            ['state'],
            `the code ${fips} is not of ${state}, whose codes begin with ${code}`,
            'Correct the code or the state.',
          ),
        );
      const other = names.get(`${state} ${name}`);
      if (other !== undefined)
        report.problem(
          problemAt(
            county,
            ['name'],
            `${state} has a "${name}" already: ${other}`,
            'Correct one of the names.',
          ),
        );
      else names.set(`${state} ${name}`, fips);
    }
    for (const entry of [...archive.claims.values(), ...archive.events.values()]) {
      const named = entry.data.places ?? [];
      const whole = named.filter((id) => states.has(id));
      for (const [i, id] of named.entries()) {
        const state = archive.places.get(id)?.data.state;
        if (states.has(id) || state === undefined) continue;
        report.examined();
        // Where the state itself cannot be read, it cannot be named.
        if (states.has(state) && !whole.includes(state))
          report.problem(
            problemAt(
              entry,
              ['places', i],
              `"${id}" lies in ${state}, ${whole.length > 0 ? `not in ${whole.join(', ')}` : 'which is not named'}`,
              `Correct the code, or add "${state}".`,
            ),
          );
      }
    }
  },
};
