/** The applications whose columns an organization may have besides those of Customer Service. */
export const appNames = [
  'Customer Insights - Journeys',
  'Customer Voice',
  'Event management',
  'Field Service',
  'Marketing',
  'Power Pages',
  'Project Service Automation',
  'Sales',
] as const;
