/**
 * What customers of a utility call and write about. Texts in braces are filled in by the generator:
 * `{amount} {meter} {street} {city} {month} {day} {reading} {colleague}`.
 */
export type Theme = {
  readonly titles: readonly string[];
  readonly description: string;
  /** 1 question, 2 problem, 3 request. */
  readonly type: 1 | 2 | 3;
  /** 1 high, 2 normal, 3 low. */
  readonly priority: 1 | 2 | 3;
  /** 1 front desk, 2 billing, 3 outages, 4 call backs, 5 technicians, 6 business customers. */
  readonly queue: 1 | 2 | 3 | 4 | 5 | 6;
  readonly calls: readonly [firstCall: string, laterCall: string, callBack: string];
  readonly mail: readonly [subject: string, text: string, answer: string];
  readonly task: string;
  readonly note: readonly [subject: string, text: string];
};

export const themes: readonly Theme[] = [
  {
    titles: [
      'Bill for {month} much higher than last year',
      'High bill after the winter',
      'Bill doubled without a reason',
    ],
    description:
      'Customer sees {amount} on the bill and usually pays half of it. No new appliances. Readings were estimated in the last period.',
    type: 2,
    priority: 2,
    queue: 2,
    calls: [
      'Asks why the bill is so high',
      'Has read the meter again',
      'Explained the two periods of the bill',
    ],
    mail: [
      'My bill of {month}',
      'The bill says {amount}. Last year it was not even half of that and we live as before. Please check it.',
      'We have compared both periods: the last bill was estimated and too low. The difference is in this one. A payment in three parts is possible.',
    ],
    task: 'Compare the readings of both periods',
    note: [
      'Estimate found',
      'Last reading was estimated at {reading}. The real one explains about two thirds of the difference.',
    ],
  },
  {
    titles: [
      'No power in {street}',
      'Shop without power since the morning',
      'Power gone, neighbours have light',
    ],
    description:
      'No power since {day}. Main breaker is up, display of the meter is dark. Neighbours have light.',
    type: 2,
    priority: 1,
    queue: 3,
    calls: [
      'Reports that everything is dark',
      'Asks when the crew comes',
      'Told the time of the crew',
    ],
    mail: [
      'Power failure in {street}',
      'We have been without power since {day}. The freezer is full. When will somebody come?',
      'A crew was at the house and exchanged a fuse in the connection box. Please tell us if anything is still wrong.',
    ],
    task: 'Send a field crew to {street}',
    note: ['Breaker checked', 'Breaker up and reset once, no change. Crew informed, two hours.'],
  },
  {
    titles: ['Smart meter offline', 'Meter {meter} sends no values', 'Portal shows no signal'],
    description:
      'Meter {meter} has been silent since {day}. Lamp blinks, button was held for ten seconds without success.',
    type: 2,
    priority: 3,
    queue: 5,
    calls: [
      'Portal shows old values',
      'Lamp is still blinking',
      'Agreed on a visit for the gateway',
    ],
    mail: [
      'No values in the portal',
      'Since {day} the portal shows the same number. Is the meter broken?',
      'The meter keeps its readings for sixty days, nothing is lost. A technician looks at the antenna.',
    ],
    task: 'Order a visit of type gateway',
    note: [
      'Metal shelf',
      'A new metal shelf stands in front of the cupboard. Asked to leave the door open for a day.',
    ],
  },
  {
    titles: [
      'Direct debit taken twice',
      'Two debits of {amount}',
      'Money debited again after payment',
    ],
    description:
      'Two debits of {amount} within three days. References differ. Bank account was changed in {month}.',
    type: 2,
    priority: 1,
    queue: 2,
    calls: ['Double debit', 'Money has not arrived yet', 'Refund confirmed'],
    mail: [
      'Double debit',
      'You have taken {amount} twice. Please send one of them back, my account is overdrawn.',
      'The second debit was our mistake. {amount} is on its way and takes three working days.',
    ],
    task: 'Return the second debit',
    note: ['References', 'References differ, so both were ours. Second one returned.'],
  },
  {
    titles: [
      'Moving to {street}',
      'Moving out at the end of {month}',
      'Start of supply at the new flat',
    ],
    description:
      'Moves to {street}, {city}. Keys on {day}. Wants to keep the tariff and needs the final bill for the old place.',
    type: 3,
    priority: 3,
    queue: 1,
    calls: ['Start of supply', 'Gives the reading of the handover', 'Asked for the new address'],
    mail: [
      'We are moving',
      'We move to {street} on {day}. What do you need from us?',
      'We need the day of the handover and the reading with a photo. The tariff moves with you.',
    ],
    task: 'Enter the readings of the handover',
    note: [
      'Handover',
      'Reading {reading} with photo. New tenant is not known yet, owner informed.',
    ],
  },
  {
    titles: [
      'Hot water pressure too low',
      'Water only trickles on the top floor',
      'Low pressure since the repair',
    ],
    description:
      'All taps of the house in {street} are affected. House filter was rinsed on {day}. No works in the street.',
    type: 2,
    priority: 2,
    queue: 5,
    calls: [
      'Complains about low pressure',
      'Filter has been rinsed',
      'Told the date of the measurement',
    ],
    mail: [
      'Water pressure',
      'On our floor a bath takes an hour. The caretaker says it is not the house.',
      'We measured 1.8 bar at the meter, which is too little. The connection is repaired this week, free of charge.',
    ],
    task: 'Order a pressure measurement',
    note: ['Bypass test', 'Pressure is the same with the bypass open, so it is not the filter.'],
  },
  {
    titles: [
      'Payment in instalments',
      'Cannot pay the bill at once',
      'Extension for the bill of {month}',
    ],
    description:
      'Open amount {amount}. Paid in time for years. Asks for instalments and is willing to pay the running bills.',
    type: 3,
    priority: 2,
    queue: 2,
    calls: ['Asks for more time', 'First instalment is paid', 'Agreed on the instalments'],
    mail: [
      'Payment of {amount}',
      'I cannot pay {amount} at once this month. Is there a way to spread it?',
      'We have agreed on three instalments, the first one in ten days. No reminder will be sent meanwhile.',
    ],
    task: 'Set up the payment plan',
    note: [
      'Plan',
      'Three instalments agreed, first one on {day}. Running bills are paid as they come.',
    ],
  },
  {
    titles: [
      'Second meter for the new oven',
      'Another meter for the rented floor',
      'Separate meter for the workshop',
    ],
    description:
      'Wants a meter of its own for a part of the building in {street}. Electrician is known, plan is attached.',
    type: 3,
    priority: 3,
    queue: 6,
    calls: ['Second meter: what we need', 'Plan has been sent', 'Went through the offer'],
    mail: [
      'Second meter',
      'We let the upper floor from next month and need a second meter.',
      'Please find the offer attached. After your signature it takes about two weeks.',
    ],
    task: 'Offer for the second meter',
    note: ['Plan received', 'Space for the meter is there, cable is long enough.'],
  },
  {
    titles: [
      'Charging points for the depot',
      'Registration of a charging point',
      'Charging point larger than 11 kilowatts',
    ],
    description:
      'Plans charging points in {street}. Vehicles stand from 6 pm to 5 am. Load management is wanted.',
    type: 1,
    priority: 2,
    queue: 6,
    calls: ['Charging points: how many', 'Asks about the connection', 'Explained load management'],
    mail: [
      'Charging points',
      'We want to charge our vans at night. What does our connection allow?',
      'With load management your connection carries twelve points. Without it, it would have to be enlarged.',
    ],
    task: 'Ask the network desk for the capacity in {street}',
    note: [
      'Three numbers',
      'Vehicles, distance a day and hours of standing are written down for the network desk.',
    ],
  },
  {
    titles: ['Wrong name on the contract', 'Company has a new name', 'Letter missing in the name'],
    description: 'Name on contract and invoices is wrong. Extract of the register is attached.',
    type: 3,
    priority: 3,
    queue: 1,
    calls: ['Name on the contract', 'Document has been sent', 'Confirmed the new name'],
    mail: [
      'Our name',
      'There is a mistake in our name on every invoice. Our bookkeeping cannot accept it.',
      'The name is corrected from today. The last invoice was cancelled and made again.',
    ],
    task: 'Correct the name and make the invoice again',
    note: ['Document seen', 'Extract of the register dated {day}, name is right there.'],
  },
  {
    titles: [
      'Planned works on the day of an event',
      'Please move the interruption',
      'Works in {street} on {day}',
    ],
    description: 'Letter names {day} from 8 to 12. Customer has guests and asks for another date.',
    type: 3,
    priority: 1,
    queue: 3,
    calls: ['Date of the works', 'Asks for a generator', 'Offered two other dates'],
    mail: [
      'Works on {day}',
      'On that day we have sixty guests. Can the works be moved?',
      'The crew begins at the other end of the street. Your house is without power from 6 to 7 in the morning.',
    ],
    task: 'Ask the crew for another date',
    note: [
      'Two dates offered',
      'Exception written into the case of the works, so that the crew sees it.',
    ],
  },
  {
    titles: [
      'Copy of the invoices of last year',
      'Invoices for the tax adviser',
      'Invoice of {month} is missing',
    ],
    description: 'Needs invoices again, as one file. Not registered in the customer area.',
    type: 3,
    priority: 3,
    queue: 2,
    calls: ['Needs old invoices', 'File cannot be opened', 'Helped with the registration'],
    mail: [
      'Invoices of last year',
      'Could you send us all twelve as one file?',
      'All invoices are in your customer area now; the file is attached.',
    ],
    task: 'Send the invoices as one file',
    note: ['Activation code', 'Code for the customer area sent by post.'],
  },
  {
    titles: [
      'Leak behind the meter',
      'Water bill after a burst pipe',
      'Toilet trickled for months',
    ],
    description:
      'Water use four times as high as usual. Leak under ground was repaired on {day}, invoice of the plumber is there.',
    type: 3,
    priority: 2,
    queue: 2,
    calls: [
      'Asks for goodwill after a leak',
      'Sends the invoice of the plumber',
      'Told the result',
    ],
    mail: [
      'Burst pipe',
      'A pipe in our garden broke and nobody saw it. Now the bill says {amount}.',
      'The rule for hidden leaks applies. The water above your usual use is charged at the reduced rate.',
    ],
    task: 'Decide on goodwill',
    note: ['Rule applies', 'Hidden, repaired within fourteen days, none in five years.'],
  },
  {
    titles: ['Radiators stay cold', 'Heating fails at night', 'House station shows 45 degrees'],
    description:
      'District heat in {street}: supply pipe at 45 degrees since {day}. Pressure of the house is right.',
    type: 2,
    priority: 1,
    queue: 5,
    calls: ['Flat is cold', 'Still only lukewarm', 'Announced the technician'],
    mail: [
      'Cold flat',
      'It is 16 degrees in the living room and we have a baby.',
      'The valve of the station was exchanged this afternoon. It takes two hours until all radiators are warm.',
    ],
    task: 'Technician to the house station in {street}',
    note: ['Thermometer read', 'Supply 45, return 38, pressure 1.8 bar.'],
  },
  {
    titles: ['Tariff for the night', 'Which tariff fits', 'Change to the green tariff'],
    description: 'Uses most between 10 pm and 6 am. Today Basic, about 9,000 units a year.',
    type: 1,
    priority: 3,
    queue: 1,
    calls: ['Asks for a cheaper tariff', 'Has compared the prices', 'Explained Day and Night'],
    mail: [
      'Another tariff',
      'We work at night. Is there a tariff for that?',
      'Day and Night saves about {amount} a year. The meter has to be exchanged first, which takes two weeks.',
    ],
    task: 'Order the exchange of the meter {meter}',
    note: ['Compared', 'Saves about {amount} a year, exchange of the meter is free.'],
  },
  {
    titles: ['Brown water in {street}', 'Water smells of chlorine', 'Milky water in the morning'],
    description:
      'Cold water only, since {day}. Neighbours see it as well. Works in the next street.',
    type: 2,
    priority: 1,
    queue: 3,
    calls: ['Water is brown', 'Asks whether it can be drunk', 'Result of the laboratory'],
    mail: [
      'Brown water',
      'The water was brown this morning. Can we drink it?',
      'Please let the cold tap run for ten minutes. The laboratory has found nothing but harmless rust.',
    ],
    task: 'Send the case to the laboratory',
    note: ['Second call', 'Second call from the street within an hour, laboratory informed.'],
  },
  {
    titles: [
      'Visit of the technician was missed',
      'Nobody came in the window',
      'Move the appointment of {day}',
    ],
    description: 'Window on {day} from 9 to 11. Customer took a day off and nobody rang.',
    type: 2,
    priority: 1,
    queue: 5,
    calls: ['Nobody came', 'Still waits for a new date', 'Apologised and gave a new date'],
    mail: [
      'Missed visit',
      'I waited from 9 to 12. Nobody came and nobody called.',
      'We are sorry. 35 dollars are credited, and the new window is the first one on {day}.',
    ],
    task: 'Find a new window',
    note: ['Credit', '35 dollars credited without being asked.'],
  },
  {
    titles: [
      'Solar panels: when may they be switched on',
      'Credit for fed-in power is missing',
      'Registration of panels',
    ],
    description:
      'System of 8 kilowatts in {street}. Installer registered it on {day}, meter was not exchanged yet.',
    type: 1,
    priority: 3,
    queue: 6,
    calls: ['Asks about the two-way meter', 'Installer waits', 'Told the date of the exchange'],
    mail: [
      'Solar panels',
      'The panels are on the roof. What are we waiting for?',
      'The line is checked. The meter is exchanged on {day}; the installer may come on the same day.',
    ],
    task: 'Plan the exchange of the meter {meter}',
    note: ['Line checked', 'Below 10 kilowatts, so the answer is yes.'],
  },
  {
    titles: [
      'Advance payment too high',
      'Lower the monthly advance',
      'Advance after a change of the oven',
    ],
    description:
      'Advance is {amount}. Use went down by a quarter since spring, three readings prove it.',
    type: 3,
    priority: 3,
    queue: 2,
    calls: ['Asks for a lower advance', 'Sends three readings', 'Confirmed the new advance'],
    mail: [
      'Advance',
      'We use less than before. Please lower the advance.',
      'From next month your advance is a fifth lower. If the use rises again, please tell us.',
    ],
    task: 'Compute the new advance',
    note: ['Three readings', 'Readings of three months entered, use is down by 24 percent.'],
  },
  {
    titles: [
      'Cannot sign in to the customer area',
      'Link for the password has expired',
      'Customer area locked',
    ],
    description:
      'Error "Unknown address" in the customer area. Mail address on file is an old one.',
    type: 2,
    priority: 3,
    queue: 1,
    calls: ['Cannot sign in', 'New link has expired too', 'Stayed on the line until it worked'],
    mail: [
      'Password',
      'Your link does not work. I have tried it four times.',
      'The link holds for an hour. A new one is on its way; we have checked your address.',
    ],
    task: 'Check the mail address on file',
    note: ['Address checked', 'Caller passed all three questions, mail address changed.'],
  },
  {
    titles: [
      'Lights flicker in the evening',
      'Lamps get brighter by themselves',
      'Voltage drops when the lift starts',
    ],
    description:
      'Flicker in the whole house in {street}, worse in the evening. Electrician found nothing.',
    type: 2,
    priority: 2,
    queue: 5,
    calls: ['Lights flicker', 'It happened again', 'Arranged the measurement'],
    mail: [
      'Flickering light',
      'Every evening around seven the light flickers. Our electrician found nothing.',
      'A measuring device stays in the house for a week. The result comes with a recommendation.',
    ],
    task: 'Order a measurement of the voltage',
    note: ['No danger', 'No lamp gets brighter, so the neutral is fine.'],
  },
  {
    titles: ['Contract renewal', 'Offer for the next two years', 'Price after the end of the term'],
    description:
      'Contract ends in {month}. Three places, about 180,000 units a year. Compares offers.',
    type: 1,
    priority: 2,
    queue: 6,
    calls: ['Contract ends soon', 'Has another offer', 'Went through the offer'],
    mail: [
      'Renewal',
      'Our contract ends in {month}. What can you offer for two years?',
      'Please find the offer attached. The price is fixed until you sign, at most for ten days.',
    ],
    task: 'Write an offer for two years',
    note: ['Compared', 'Other offer is cheaper by day and dearer at night. They work at night.'],
  },
  {
    titles: [
      'Complaint about a colleague',
      'Third call in one matter',
      'Promised call did not come',
    ],
    description:
      'Customer called three times. A call back by {colleague} was promised for {day} and did not come.',
    type: 2,
    priority: 1,
    queue: 4,
    calls: ['Complains about a missed call back', 'Still angry', 'Called back and apologised'],
    mail: [
      'Complaint',
      'I have told my story three times now. Please read it before you call.',
      'You are right and we are sorry. From now on {colleague} is the one who answers you.',
    ],
    task: 'Call back by the supervisor',
    note: ['Story', 'All three calls are in this case now. Do not ask again.'],
  },
  {
    titles: [
      'Refund of the deposit',
      'Deposit after twelve months',
      'Bank guarantee instead of a deposit',
    ],
    description: 'Deposit of {amount} is due: twelve months without a reminder.',
    type: 3,
    priority: 3,
    queue: 2,
    calls: ['Deposit', 'Money has not arrived', 'Confirmed the payment'],
    mail: [
      'Deposit',
      'A year is over. When do we get our deposit of {amount}?',
      'The deposit and its interest are paid with the next bill, on {day}.',
    ],
    task: 'Pay the deposit back',
    note: ['Due', 'No reminder in twelve months, interest added.'],
  },
];
