/** Filter for rows that belong to the signed-in agent. */
export const mine = "Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')";
