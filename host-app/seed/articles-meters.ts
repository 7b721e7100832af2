import type { Article } from './article.ts';

/** Meters, power and water: what is wrong with the supply. */
export const meterArticles: readonly Article[] = [
  {
    number: 1,
    title: 'How to read a meter',
    keywords: 'meter, reading, digits, photo, register',
    summary: 'Which digits count, where the serial number is, and what counts as proof.',
    isInternal: false,
    text: `
Every Quillbrook meter shows its reading in one row of digits. Read the black digits from left to
right and leave out the red ones: they are tenths and hundredths and are never billed.

## Meters with two registers

A meter for day and night tariffs has two rows, marked 1 and 2, or one display that changes every
ten seconds. Note both numbers. Register 1 is always the day.

## What counts as proof

- A photo with the digits and the serial number in view
- A reading taken by one of our technicians
- A reading sent by the smart meter itself

A number told on the phone is entered as "customer reading" and is used for the bill, but it does not
settle a dispute. Ask for a photo when the new reading is lower than the last one or more than twice
the usual use; in four cases of five a red digit was read along.
`,
  },
  {
    number: 2,
    title: 'What to ask when the power is out',
    keywords: 'outage, breaker, emergency, crew, no power',
    summary: 'Five questions that tell a blown fuse from a fault in the street.',
    isInternal: true,
    text: `
Half of all outage calls end with a breaker in the customer's own cupboard. Ask in this order, and
stop as soon as the answer is clear.

1. Is anybody in danger, or does anybody depend on a medical device? Then hand over to the control
   room at once, before anything else.
2. Do the neighbours or the street lamps have light?
3. Is the main breaker up? Ask the customer to push it down fully and up again, once.
4. Does the meter's display show anything? A dark display means that nothing arrives at the house.
5. Since when, and did anything happen just before, such as a storm, digging or a new appliance?

## What to do with the answers

Street dark: attach the call to the outage case of the area, or create one with priority High and put
it into the queue Outages. Only this house dark, breaker up: order a technician, two hours in town,
four in the country. Breaker does not stay up: the fault is inside. Name the emergency electrician of
the guild; we do not repair behind the meter.
`,
  },
  {
    number: 5,
    title: 'Smart meters that lose their signal',
    keywords: 'smart meter, offline, network, signal, gateway',
    summary: 'Why a meter goes silent, the ten second button, and when a visit is due.',
    isInternal: false,
    text: `
A smart meter reports every fifteen minutes. When it has been silent for a day, the portal shows the
last value in grey and the note "no signal". Nothing is lost: the meter keeps sixty days of readings
and sends them when the line is back.

## What the customer can do

1. Look at the small lamp. Green and steady is connected, blinking is searching, dark is no power.
2. If it blinks, hold the button beside the display for ten seconds until the lamp turns orange.
3. Wait an hour. The first report brings all missing values.

New shelves, metal doors and foil insulation in the meter cupboard are the usual reason when a meter
that worked for years goes silent. An open door for an hour is a quick test.

## When to send somebody

If the lamp is still blinking the next day, order a visit of type "gateway". It costs the customer
nothing. Bills in the meantime are estimated and corrected by themselves.
`,
  },
  {
    number: 6,
    title: 'Low water pressure',
    keywords: 'water, pressure, valve, boiler, filter, street works',
    summary: 'One tap or all taps, cold or hot: four questions and who repairs what.',
    isInternal: false,
    text: `
First check the map of works for the street. Flushing and repairs lower the pressure for hours, and
the customer may simply have missed the letter.

## Finding the place

- One tap only: the strainer in the tap is full of sand. Unscrew, rinse, done.
- Hot water only: the boiler or its valve, a matter for the landlord's plumber.
- All taps, one flat: the shut-off valve of the flat is half closed, often after a repair.
- All taps, whole house: the house filter or our connection.

The filter behind the meter belongs to the owner and wants to be rinsed twice a year. If the pressure
is back with the filter's bypass open, the filter was it.

## When it is ours

Whole house, filter clean, no works nearby: order a pressure measurement. Below 2 bar at the meter we
repair the connection without charge. Between 2 and 3 bar the pressure is within the rules; a booster
is the owner's business, and the building desk can advise.
`,
  },
  {
    number: 7,
    title: 'A reading looks wrong: how to check before you bill again',
    keywords: 'meter, reading, dispute, test, plausibility, estimate',
    summary: 'The order of checks for a disputed reading, from typing error to meter test.',
    isInternal: true,
    text: `
A customer who says that a reading cannot be right deserves a check in a fixed order. It takes five
minutes and solves nine cases of ten without a visit.

1. Compare the serial number on the photo with the contract. Swapped meters in a stairwell are more
   common than faulty ones.
2. Look for a change of tariff, tenant or meter inside the period.
3. See whether the last bill was estimated. A low estimate makes the next real bill look high.
4. Compare with the same months of the last year, not with the last months.
5. Ask about new things: a heat pump, an electric car, a pool, somebody working from home.

## The meter test

The customer may ask for a test at the laboratory at any time. If the meter is off by more than two
percent we pay the test, the exchange and the difference for up to three years. If it is not, the test
costs 95 dollars. Say so before you order it, and write down that you did.
`,
  },
  {
    number: 8,
    title: 'Planned works: letters, times and exceptions',
    keywords: 'planned outage, maintenance, notice, generator, medical device',
    summary: 'How early we write, what can be moved, and for whom we bring a generator.',
    isInternal: false,
    text: `
Works that interrupt the supply are announced by letter at least seven days before, with the date and
a window of at most four hours. Shops and hotels get a call in addition.

## Can it be moved?

A single building: often, by up to five working days. Ask for the reason, look into the plan of the
crew and offer two dates. A whole street: no, but the crew can start with the other end. Weddings,
openings and exams are good reasons, a favourite series is not.

## Who gets a generator

- Customers who depend on a medical device at home
- Clinics, nursing homes and pharmacies with a cold chain
- Restaurants and shops, against payment, if they order ten days ahead

Write the exception into the case of the works, not only into the customer's case: the crew reads only
the first one on its tablet.
`,
  },
  {
    number: 9,
    title: 'Lights that flicker or dim',
    keywords: 'flicker, voltage, neutral, dimmer, LED, danger',
    summary: 'Harmless flicker and the dangerous kind, told apart in two minutes.',
    isInternal: true,
    text: `
Most flicker is a cheap lamp on an old dimmer. One kind is dangerous, so ask before you reassure.

## Hand over at once

If some lamps get brighter while others get darker, or appliances hum, the neutral conductor may be
broken. Ask the customer to switch off the main breaker and hand over to the control room. Do not wait
for a second call.

## Otherwise

- One lamp: exchange it. LED lamps on a dimmer need to be marked as dimmable.
- One room: a loose contact in that circuit, a matter for an electrician.
- The whole house, when the lift, the heat pump or the oven starts: a voltage drop. Order a
  measurement over one week; it is free.
- The whole street in the evening: add the call to the case of the area, so that the network desk sees
  how many report it.
`,
  },
  {
    number: 10,
    title: 'Discoloured water',
    keywords: 'water, brown, rust, cloudy, air, chlorine, flushing',
    summary: 'Brown, white or milky water: causes, what to say, and when to close a tap.',
    isInternal: false,
    text: `
Colour alarms people, and rightly so. Most causes are harmless and gone within an hour.

- Milky and clear from the bottom up within a minute: fine air bubbles after a repair.
- Brown after the holidays or after works: rust from the pipes, washed out by running the cold tap
  for ten minutes. Do not do the laundry meanwhile.
- Smell of a swimming pool: more chlorine after flushing, within the limits, gone the next day.
- Green or blue stains in the bath: copper from the pipes of the house.

## What to do

Ask whether cold and hot are both affected and whether the neighbours see it too. Two calls from one
street within an hour go to the laboratory at once as a case of priority High. Until the laboratory
has answered, advise not to drink the water; a tanker is set up if it takes longer than four hours.

The quality report of the quarter is public and lists forty values for each district.
`,
  },
  {
    number: 11,
    title: 'A leak behind the meter: who pays for the water',
    keywords: 'leak, water, goodwill, high bill, dripping, underground',
    summary: 'Where our pipe ends, how to prove a leak, and the goodwill rule.',
    isInternal: true,
    text: `
Our pipe ends at the meter. Water that ran through the meter was delivered, even if it ran into the
garden. Still, a customer who acted quickly should not be ruined by a burst pipe.

## Is there a leak?

Ask the customer to close all taps in the evening and note all digits, the red ones too. If they have
moved in the morning, water is running somewhere. A toilet that trickles loses 40 cubic metres a year.

## The goodwill rule

We charge the water above one and a half times the usual use at the reduced rate if

1. the leak was not visible, such as in a wall or under ground,
2. it was repaired within fourteen days after it was noticed, with a plumber's invoice, and
3. there was no goodwill in the last five years.

Waste water is waived for what went into the ground. Enter the request as case type Request with the
invoice attached; the billing desk answers within five working days.
`,
  },
  {
    number: 12,
    title: 'District heating: cold radiators and humming pipes',
    keywords: 'heating, radiator, district heat, station, air, pressure',
    summary: 'Four quick checks at the house station before a technician is sent.',
    isInternal: false,
    text: `
District heat comes as hot water to the station in the cellar. What happens behind the station belongs
to the house.

1. Read the thermometer at the supply pipe. Above 70 degrees in winter our part works.
2. Look at the pressure of the house circuit: it should be between 1.5 and 2 bar. Below that the
   caretaker fills it up.
3. One cold radiator, warm at the bottom: air. Bleed it with the key until water comes.
4. All radiators warm only at night: the clock of the station was set wrong, often after a power cut.

## Noise

A hum that comes and goes is the valve of the station and harmless. Hammering means steam or air in
the pipe: please report it, it is on the list of the winter check.

Below 50 degrees at the supply pipe, create a case of priority High in the queue Outages. We promise a
technician within three hours from October to April.
`,
  },
];
