import type { Article } from './article.ts';

/** Bills, payments and tariffs. */
export const billingArticles: readonly Article[] = [
  {
    number: 3,
    title: 'Refunding a double direct debit',
    keywords: 'billing, refund, bank, direct debit, twice',
    summary: 'How to tell a retry from a real double debit, and how long the money takes.',
    isInternal: true,
    text: `
Two debits of one amount within a week have one of two reasons, and the reference tells which.

- Same reference: the bank tried again after a failure. Only one of the two will stay; the other is
  taken back by the bank within two days. Nothing to do but to tell the customer.
- Different references: we have asked twice, usually after a changed bank account. The second one has
  to be refunded.

## The refund

1. Open the payment with the later date and choose Return.
2. Check that the account is the one the money came from. We never refund to another account, whatever
   the reason given.
3. Tell the customer the date: three working days, five around holidays.

If the debit overdrew the account, we pay the bank's fee against a copy of the statement, once and up
to 25 dollars. Apologise; it was our mistake.
`,
  },
  {
    number: 13,
    title: 'Explaining a high bill',
    keywords: 'bill, high, estimate, price change, period, consumption',
    summary: 'A calm way through the bill that ends with a reason instead of a promise.',
    isInternal: true,
    text: `
Customers who call about a high bill want to know one thing: is it right? Answer that first, then talk
about money. Have the bill on the screen in the same view the customer has on paper.

1. Period: how many days does it cover, and how many did the last one?
2. Readings: measured or estimated, at the beginning and at the end?
3. Price: did the tariff change inside the period? Page two shows both prices with their days.
4. Use per day, compared with the same season a year ago.

Say the result in one sentence: "You used four units a day more than last winter, and the price rose
in January by two cents." Only then offer what helps: a correction when the reading is wrong, another
tariff, an advance that fits, or a payment plan.

Never promise a correction before step two is done. A withdrawn promise costs more trust than a high
bill.
`,
  },
  {
    number: 14,
    title: 'Payment plans and extensions',
    keywords: 'payment, instalments, overdue, reminder, extension, hardship',
    summary: 'Which plan you may agree at once, and which needs the hardship desk.',
    isInternal: true,
    text: `
Most people who cannot pay call too late because they are ashamed. Thank them for calling.

## You may agree at once

- Two more weeks, once a year, without a reason
- Up to three instalments for bills below 600 dollars
- Up to six instalments for bills below 1,500 dollars, if the last twelve months were paid in time

The first instalment is due within ten days. Running bills are not part of the plan and have to be
paid as they come; say so and write it into the case.

## The hardship desk

Longer plans, bills above 1,500 dollars and customers who name illness, separation or the loss of
work go to the hardship desk. Create a case with the category Request and tick "contact by phone". From
that moment on no reminder leaves the house for fourteen days.

Supply is never cut off while a plan is kept, nor in the months of frost.
`,
  },
  {
    number: 15,
    title: 'Changing the monthly advance',
    keywords: 'advance, monthly payment, estimate, adjust, portal',
    summary: 'How the advance is computed, by how much it may move, and from when it counts.',
    isInternal: false,
    text: `
The advance is a twelfth of what we expect the year to cost. The expectation comes from the last
yearly bill and the prices of today; for new customers from the size of the household.

## Changing it

Customers may move the advance by up to 30 percent in either direction, in the portal or by phone, as
often as they like. The change counts from the next month if it is made before the 20th.

If it should be much lower, ask what has changed. Solar panels, a member of the household who moved
out or an empty shop are good reasons. "It is too much" is not one: the rest comes with the yearly
bill, and that one is harder to pay.

## An example

A bakery paid 210 dollars a month and exchanged its oven in spring. The readings of three months show
a quarter less use. An advance of 165 dollars is right; 120 dollars would lead to a bill of about 500
dollars at the end of the year.
`,
  },
  {
    number: 16,
    title: 'Tariffs in one page',
    keywords: 'tariff, night, day, green, fixed price, business, comparison',
    summary: 'The five tariffs, for whom each is made, and the two questions that decide.',
    isInternal: false,
    text: `
- Basic: one price at all hours, can be cancelled any month
- Fixed: the price of today for twenty four months
- Day and Night: a third cheaper from 10 pm to 6 am, a tenth dearer by day, needs two registers
- Green: electricity from wind and water of the region, one cent more
- Business: own price by use, from 30,000 units a year, with a contact person

Two questions decide nearly every talk. When do you use most? Bakeries, laundries and cars that charge
at night belong to Day and Night. How long do you stay? Who moves within a year should not take Fixed.

## What does not work

Day and Night without a second register: order the exchange of the meter first, it takes about two
weeks. Green cannot be combined with Fixed. Business customers with several places can have one bill
for all of them, but each place keeps its own tariff.

A change counts from the first day of the next month and costs nothing.
`,
  },
  {
    number: 17,
    title: 'Invoice copies, e-invoices and changed addresses',
    keywords: 'invoice, copy, duplicate, address, e-invoice, portal, purchase order',
    summary: 'Where to find old invoices, what they cost, and how to change where they go.',
    isInternal: false,
    text: `
All invoices of the last ten years are in the customer area under Documents. Copies by mail as a file
are free, on paper each costs two dollars after the first.

## Changing the address

The billing address may differ from the place of supply. To change it we need the customer number and
the new address, nothing else. To change the name on the invoice we need a document: a marriage
certificate, an extract of the register or the contract of sale. A wrong letter in the name is corrected
without one.

## For companies

- Cost centre or order number: one line of 35 characters, printed below the address
- E-invoice: give the mailbox and the format; the first one comes with the next run
- One invoice for all places: from five places on, on the 5th of each month

An invoice that was sent is never changed. It is cancelled, and a new one with a new number is made;
the payment is moved by itself.
`,
  },
  {
    number: 18,
    title: 'Security deposits',
    keywords: 'deposit, security, refund, interest, final bill',
    summary: 'Who pays a deposit, how much, and when it is paid back.',
    isInternal: false,
    text: `
We ask for a deposit of two monthly advances when a business is younger than a year, or when a customer
had to be reminded three times within twelve months. Private customers who move in pay none.

The deposit is kept on a separate account and earns the interest of the central bank, credited each
January.

## Paying it back

- After twelve months without a reminder, by itself, with the next bill
- At the end of the contract, together with the final bill
- When the customer gives a bank guarantee instead, within ten days

If the final bill is higher than the deposit, only the difference is due. If the customer disputes the
final bill, the part that is not disputed is paid back at once; do not hold back everything because of
a small difference.
`,
  },
  {
    number: 19,
    title: 'Taxes, levies and the lines nobody understands',
    keywords: 'invoice, tax, levy, network charge, meter charge, explanation',
    summary: 'Each line of the bill in one sentence that one can say on the phone.',
    isInternal: true,
    text: `
These sentences have been tested on customers. Use them as they are.

- Base price: what the contract costs even if nothing is used, for the meter, reading and service.
- Unit price: what each unit costs that ran through the meter.
- Network charge: what we pay to the owner of the lines and hand on without a margin.
- Meter charge: the rent of the meter, fixed by the authority.
- Concession levy: what the town gets for letting us use its streets.
- Rounding of the last period: cents that were left over last time.

Never add the levies up for the customer as "the state's part": the sum depends on the tariff, and the
number will be in a letter to the editor the next day. If somebody wants to know it exactly, send the
sheet "Composition of the price" of the year.
`,
  },
  {
    number: 20,
    title: 'Solar panels: registration and feed-in credit',
    keywords: 'solar, feed-in, credit, two-way meter, registration, panels',
    summary: 'What we need before the first unit is fed in, and where the credit shows.',
    isInternal: false,
    text: `
Panels may be switched on when the two-way meter is in place, not before. The order is always the
same, and each step has its form in the customer area.

1. The installer registers the system with its size and the plan of the roof.
2. We check the line within ten working days. Below 10 kilowatts the answer is always yes.
3. A technician exchanges the meter. The customer needs to be there for half an hour.
4. The installer puts the system into service and sends the protocol.

The credit is on every bill as a line of its own. It is paid out if it is higher than the cost, once a
year, to the account of the contract.

## Common questions

Small plug-in panels below 800 watts need only step one and a meter that does not run backwards. A
battery is no reason for a second meter. When the house is sold, the credit moves to the new owner from
the day of the reading.
`,
  },
  {
    number: 21,
    title: 'Charging points for cars',
    keywords: 'charging, wallbox, electric car, load, depot, approval',
    summary: 'Register or apply, what load management means, and what a depot needs.',
    isInternal: false,
    text: `
One charging point of up to 11 kilowatts needs to be registered; the electrician does that, and
charging may begin the same day. Anything larger needs our approval before it is built, because the
line of the street has to carry it.

## For companies and depots

Several points share one connection. With load management they never draw more than agreed, and the
cars are full in the morning all the same. Without it the connection has to be enlarged, which takes
six to nine months and costs from 12,000 dollars. In most talks that settles the question.

Ask for the number of vehicles, the distance they drive a day and the hours they stand. Write these
three into the case; the network desk needs nothing else for a first offer.

## Tariff

Cars that charge at night save most with Day and Night. A second meter for charging alone pays off
from about 15,000 miles a year.
`,
  },
];
