/** Invented companies with their trade: 1 retail, 2 utilities, 3 services, 4 care. */
export const companies: readonly (readonly [name: string, industry: 1 | 2 | 3 | 4])[] = [
  ['Alderpoint Books', 1],
  ['Brambleway Garden Center', 1],
  ['Copperlantern Coffee', 1],
  ['Driftmark Sailing School', 3],
  ['Eastquarry Stoneworks', 3],
  ['Foxmere Veterinary Clinic', 4],
  ['Glasswing Optical', 1],
  ['Hollowbrook Dairy', 1],
  ['Ironvale Bicycles', 3],
  ['Juniperfield Preschool', 4],
  ['Kingsferry Ice Rink', 3],
  ['Larkspur Court Apartments', 3],
  ['Merrowdale Brewing', 1],
  ['Northgable Woodworks', 3],
  ['Oldharbor Fish Market', 1],
  ['Pennywhistle Music Hall', 3],
  ['Quayside Cold Storage', 3],
  ['Ravenmoor Print Shop', 3],
  ['Silverthicket Senior Living', 4],
  ['Thornbury Lane Dental', 4],
  ['Umberfield Pottery', 1],
  ['Vineyard Terrace Hotel', 3],
  ['Willowmarket Grocery', 1],
  ['Yarrowgate Labs', 3],
  ['Zephyr Row Cinema', 3],
  ['Amberglen Pharmacy', 4],
  ['Bellweather Solar Installers', 2],
  ['Cinderpath Running Club', 3],
  ['Dovecote Housing', 3],
  ['Emberstone Forge', 3],
  ['Feathergrass Carpets', 1],
  ['Gullwing Car Share', 3],
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

/** The towns of the region, all invented, each with the start of its ZIP codes. */
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

/** First and last name, and job, of the users that join the three of the first screen. */
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
