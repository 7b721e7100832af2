// Terms of phone systems, with the platform's names for the same things.
const words: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    phone: ['telephone1', 'phonenumber'],
    phonenumber: ['phonenumber', 'telephone1'],
    telephone: ['telephone1', 'phonenumber'],
    mobile: ['mobilephone'],
    email: ['emailaddress1', 'emailaddress'],
    mail: ['emailaddress1', 'emailaddress'],
    callerid: ['phonenumber', 'telephone1'],
    duration: ['actualdurationminutes'],
    direction: ['directioncode'],
    isoutbound: ['directioncode'],
    priority: ['prioritycode'],
    origin: ['caseorigincode'],
    status: ['statuscode'],
    state: ['statecode'],
    notes: ['description', 'notetext'],
    text: ['description', 'notetext'],
    note: ['notetext', 'description'],
    name: ['lastname', 'subject', 'title'],
    title: ['subject', 'jobtitle'],
    starttime: ['actualstart', 'scheduledstart'],
    endtime: ['actualend', 'scheduledend'],
  }),
);

/** The words that the list contains. */
export const wordsOfPhones: readonly string[] = [...words.keys()];

/** The platform's name for a phone system's word, if it is one of `names`. */
export function wordOf(name: string, names: readonly string[]): string | undefined {
  const wanted = name.toLowerCase().replaceAll(/[_-]/g, '');
  return words.get(wanted)?.find((word) => names.includes(word) && word !== name);
}
