import type { Article } from './article.ts';

/** Bills, payments and rate plans. */
export const billingArticles: readonly Article[] = [
  {
    number: 3,
    title: 'Refunding a duplicate autopay charge',
    keywords: 'billing, refund, bank, autopay, twice',
    summary: 'How to tell a bank retry from a duplicate charge, and how long a refund takes.',
    isInternal: true,
    text: `
Two charges of the same amount within a week have one of two causes. The reference number tells you
which.

- Same reference: the bank retried a failed payment. Only one charge will stay; the bank reverses the
  other within two days. Let the customer know; nothing else is needed.
- Different references: we charged twice, usually after a change of bank account. Refund the second
  charge.

## How to refund

1. Open the later payment and choose Return.
2. Confirm that the refund goes to the account that was charged. We never refund to a different
   account, whatever the reason.
3. Give the customer the date: three business days, five around holidays.

If the duplicate charge overdrew the customer's account, we reimburse the bank fee once, up to $25,
with a copy of the bank statement. Apologize; it was our mistake.
`,
  },
  {
    number: 13,
    title: 'Explaining a high bill',
    keywords: 'bill, high, estimate, price change, period, usage',
    summary: 'A calm walk through the bill that ends with a reason, not a promise.',
    isInternal: true,
    text: `
Customers who call about a high bill want to know one thing: is it correct? Answer that first, then
talk about money. Open the bill in the same view that the customer has on paper.

1. Period: how many days does this bill cover, and how many did the last one?
2. Readings: actual or estimated, at the start and at the end?
3. Price: did the rate change during the period? Page 2 shows both prices with their dates.
4. Daily usage: compare it with the same season last year.

Sum it up in one sentence: "You used 4 kWh a day more than last winter, and the price went up two cents
in January." Then offer what helps: a correction if the reading is wrong, a different rate plan, a
lower budget payment, or a payment plan.

Never promise a correction before you have checked the readings. A broken promise costs more trust than
a high bill.
`,
  },
  {
    number: 14,
    title: 'Payment plans and extensions',
    keywords: 'payment, installments, past due, reminder, extension, hardship',
    summary: 'Which plans you can approve yourself and which go to the hardship team.',
    isInternal: true,
    text: `
Most customers who cannot pay call late because they are embarrassed. Thank them for calling.

## You can approve

- Two extra weeks, once a year, no reason needed
- Up to three installments for bills under $600
- Up to six installments for bills under $1,500, if the past twelve months were paid on time

The first installment is due within ten days. Current bills are not part of the plan and must be paid
as usual; say so, and note it in the case.

## The hardship team

Longer plans, bills over $1,500, and customers who mention illness, separation or job loss go to the
hardship team. Create a case of type Request and check "Contact by phone". No reminders
are sent for the next 14 days.

We never disconnect service while a customer keeps to a plan, or during the winter moratorium.
`,
  },
  {
    number: 15,
    title: 'Changing the budget payment',
    keywords: 'budget payment, monthly payment, estimate, adjust, portal',
    summary: 'How the payment is calculated, how far it can change, and from when.',
    isInternal: false,
    text: `
The budget payment is one twelfth of the cost that we expect for the year. It is based on last year's
usage and today's prices. For new customers, we use the size of the household.

## Changing it

Customers can change the payment by up to 30% in either direction, in the portal or by phone, as often
as they like. Changes made before the 20th apply from the next month.

If the customer asks for much less, ask what has changed. Solar panels, someone moving out or an empty
store are good reasons. If nothing has changed, explain that the balance comes due with the annual
bill, when it is harder to pay.

## Example

A bakery paid $210 a month and replaced its oven in spring. Three monthly readings show that usage is
down by a quarter. A payment of $165 is right; $120 would leave a balance of about $500 at the end of
the year.
`,
  },
  {
    number: 16,
    title: 'Rate plans at a glance',
    keywords: 'rate plan, night, day, green, fixed price, business, comparison',
    summary: 'Our five rate plans, who each is for, and two questions that decide.',
    isInternal: false,
    text: `
- Basic: one price at all hours, cancel any month
- Fixed: today's price for 24 months
- Day/Night: 33% less from 10 PM to 6 AM, 10% more by day; requires a two-register meter
- Green: electricity from local wind and hydro for one cent more per kWh
- Business: individual pricing for 30,000 kWh a year or more, with an account manager

Two questions settle most calls. When do you use the most? Bakeries, laundries and cars that charge at
night belong on Day/Night. How long will you stay? Customers who plan to move within a year should not
take Fixed.

## Restrictions

- Day/Night requires a two-register meter. Order the replacement first; it takes about two weeks.
- Green cannot be combined with Fixed.
- Business customers with several sites can have one bill, but each site keeps its own rate plan.

A change of plan is free and takes effect on the first of the next month.
`,
  },
  {
    number: 17,
    title: 'Invoice copies and address changes',
    keywords: 'invoice, copy, duplicate, address, e-billing, portal, purchase order',
    summary: 'Where to find old invoices, what copies cost, and how to change the address.',
    isInternal: false,
    text: `
Ten years of invoices are in the customer portal under Documents. Copies by email are free. The first
paper copy is free; each additional copy costs $2.

## Changing the address

The billing address can differ from the service address. To change it, we need the customer number and
the new address, nothing else. To change the name on the invoice, we need a document: a marriage
certificate, a company registration or a bill of sale. A typo in the name is corrected without one.

## For companies

- Cost center or purchase order: one line of 35 characters, printed below the address
- E-billing: give us the mailbox and the format; it starts with the next billing run
- One invoice for all sites: from five sites, sent on the 5th of each month

We never change an invoice that has been sent. We cancel it and issue a new one with a new number;
payments are transferred automatically.
`,
  },
  {
    number: 18,
    title: 'Security deposits',
    keywords: 'deposit, security, refund, interest, final bill',
    summary: 'Who pays a deposit, how much it is, and when we refund it.',
    isInternal: false,
    text: `
We ask for a deposit of two monthly payments if a business is less than a year old, or if a customer
has had three late payments in twelve months. New residential customers pay no deposit.

Deposits are held in a separate account and earn interest at the rate set by the state, credited every
January.

## When we refund it

- After twelve months without a late payment, automatically, with the next bill
- When the account is closed, with the final bill
- When the customer provides a bank guarantee instead, within ten days

If the final bill is higher than the deposit, only the difference is due. If the customer disputes part
of the final bill, refund the undisputed part right away; do not hold back the full deposit over a
small difference.
`,
  },
  {
    number: 19,
    title: 'Taxes, fees and other charges',
    keywords: 'invoice, tax, fee, delivery charge, meter charge, explanation',
    summary: 'Every line of the bill explained in one sentence for the phone.',
    isInternal: true,
    text: `
These explanations work on the phone. Use them as they are.

- Base charge: the monthly cost of the account, including the meter, readings and service.
- Energy charge: the price of each kWh that you used.
- Delivery charge: what we pay the owner of the lines. We pass it on without a markup.
- Meter charge: rent for the meter, set by the state commission.
- Franchise fee: what the city charges us for using its streets.
- Rounding: a few cents carried over from the last bill.

Do not add up the taxes and fees for the customer. The total depends on the rate plan, and a wrong
number is hard to take back. If someone wants the exact figure, send the current "Price breakdown"
sheet.
`,
  },
  {
    number: 20,
    title: 'Solar: registration and feed-in credit',
    keywords: 'solar, feed-in, credit, net metering, two-way meter, registration, panels',
    summary: 'What we need before a system is switched on, and where the credit appears.',
    isInternal: false,
    text: `
A solar system can be switched on once the two-way meter is installed, not before. The steps are always
the same, and each has a form in the customer portal.

1. The installer registers the system with its size and the roof plan.
2. We check the line within ten business days. Systems under 10 kW are always approved.
3. A technician replaces the meter. The customer must be home for about half an hour.
4. The installer commissions the system and uploads the report.

The feed-in credit appears as a separate line on every bill. If the credit exceeds the charges, we pay
out the difference once a year to the bank account on file.

## Common questions

Plug-in panels under 800 watts need only step 1 and a meter that cannot run backward. A battery does
not require a second meter. When the house is sold, the credit goes to the new owner from the day of
the reading.
`,
  },
  {
    number: 21,
    title: 'EV chargers at home and work',
    keywords: 'charging, charger, electric car, load management, depot, approval',
    summary: 'When to register and when to apply, load management, and what a depot needs.',
    isInternal: false,
    text: `
A single charger of up to 11 kW only needs to be registered. The electrician does that, and charging
can start the same day. Anything larger needs our approval before installation, because the line on the
street has to support it.

## For companies and depots

Several chargers share one service connection. With load management they never draw more than the
agreed power, and every vehicle is still charged by morning. Without it, the connection must be
upgraded, which takes six to nine months and costs $12,000 or more.

Ask for the number of vehicles, the daily mileage and the hours they are parked. Enter all three in the
case; grid planning needs nothing else for a first quote.

## Rate plan

Cars that charge at night save the most with Day/Night. A separate meter for charging pays off at about
15,000 miles a year.
`,
  },
];
