/**
 * Invented companies with the code of their industry: 6 business, 25 retail, 27 social services, 31
 * utilities.
 */
export const companies: readonly (readonly [name: string, industry: 6 | 25 | 27 | 31])[] = [
  ['Alderpoint Books', 25],
  ['Brambleway Garden Center', 25],
  ['Copperlantern Coffee', 25],
  ['Driftmark Sailing School', 6],
  ['Eastquarry Stoneworks', 6],
  ['Foxmere Veterinary Clinic', 27],
  ['Glasswing Optical', 25],
  ['Hollowbrook Dairy', 25],
  ['Ironvale Bicycles', 6],
  ['Juniperfield Preschool', 27],
  ['Kingsferry Ice Rink', 6],
  ['Larkspur Court Apartments', 6],
  ['Merrowdale Brewing', 25],
  ['Northgable Woodworks', 6],
  ['Oldharbor Fish Market', 25],
  ['Pennywhistle Music Hall', 6],
  ['Quayside Cold Storage', 6],
  ['Ravenmoor Print Shop', 6],
  ['Silverthicket Senior Living', 27],
  ['Thornbury Lane Dental', 27],
  ['Umberfield Pottery', 25],
  ['Vineyard Terrace Hotel', 6],
  ['Willowmarket Grocery', 25],
  ['Yarrowgate Labs', 6],
  ['Zephyr Row Cinema', 6],
  ['Amberglen Pharmacy', 27],
  ['Bellweather Solar Installers', 31],
  ['Cinderpath Running Club', 6],
  ['Dovecote Housing', 6],
  ['Emberstone Forge', 6],
  ['Feathergrass Carpets', 25],
  ['Gullwing Car Share', 6],
];

export const jobs: readonly string[] = [
  'Owner',
  'General manager',
  'Store manager',
  'Accounts payable',
  'Facilities manager',
  'Front desk',
  'Buyer',
  'Operations manager',
  'Building superintendent',
  'Bookkeeper',
  'Store director',
  'Office assistant',
];

/** The towns of the region, all invented, each with the first digits of its ZIP codes. */
const zips: Readonly<Record<string, number>> = {
  Ashgrove: 98_910,
  'Port Linden': 98_914,
  Saltmarsh: 98_960,
  'Milford Cross': 98_964,
  Fernhollow: 98_968,
  Grayling: 98_972,
  'Tamsin Falls': 98_976,
  Coldspring: 98_980,
};

export const towns: readonly string[] = Object.keys(zips);

export const state = 'WA';

export function zipOf(town: string, district: number): string {
  return String((zips[town] ?? 0) + district);
}

export const streets: readonly string[] = [
  'Mill Lane',
  'Harbor Street',
  'Orchard Row',
  'Canal Street',
  'Station Road',
  'Chapel Hill',
  'Linden Avenue',
  'Foundry Street',
  'Meadow Lane',
  'Cooper Street',
  'Weavers Court',
  'Bridge Street',
  'Quarry Road',
  'Juniper Way',
  'Market Street',
  'Levee Road',
  'Larch Grove',
  'Tannery Lane',
];

/** First name, last name and job of the users in addition to the three of the first screen. */
export const colleagues: readonly (readonly [first: string, last: string, job: string])[] = [
  ['Imani', 'Castellane', 'Service agent'],
  ['Rune', 'Halvorsen', 'Service agent'],
  ['Beatriz', 'Quintero', 'Service agent'],
  ['Dylan', 'Marsh', 'Service agent'],
  ['Noor', 'Verhoeven', 'Billing specialist'],
  ['Mateo', 'Lindgren', 'Billing specialist'],
  ['Hana', 'Kobayakawa', 'Outage coordinator'],
  ['Florian', 'Achebe', 'Field service dispatcher'],
  ['Sunita', 'Bellweather', 'Key account manager'],
];

export const leadTopics: readonly string[] = [
  'Quote for new building',
  'EV chargers for ten cars',
  'Green plan for retail chain',
  'District heating for older house',
  'Switching from another utility',
  'Solar panels for warehouse roof',
];
