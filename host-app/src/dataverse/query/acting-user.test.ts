import { describe, expect, test } from 'vitest';
import { aDataverse, id, testUserId } from '../testing/a-dataverse.ts';

const teamId = '99999999-0000-4000-8000-000000000001';
const unitId = '99999999-0000-4000-8000-000000000002';
const name = (text: string) => `Microsoft.Dynamics.CRM.${text}`;

/** Ada belongs to the user's team, Ben to a colleague; the others to the user. */
function rows(language = 1033) {
  const { dataverse } = aDataverse({ userLanguage: () => language });
  dataverse.create('businessunit', { businessunitid: unitId, name: 'North' });
  dataverse.create('team', { teamid: teamId, name: 'Tier 1' });
  dataverse.connect({ entityType: 'team', id: teamId }, 'teammembership_association', testUserId);
  dataverse.update('contact', id.ada, { 'ownerid@odata.bind': `/teams(${teamId})` });
  return dataverse;
}

const found = (dataverse: ReturnType<typeof rows>, filter: string): string =>
  dataverse
    .query('contact', `?$select=firstname&$orderby=firstname&$filter=${filter}`)
    .records.map(({ firstname }) => firstname)
    .join(' ');

describe('query functions about the user', () => {
  test.each([
    ["EqualUserTeams(PropertyName='ownerid')", 'Ada'],
    ["EqualUserOrUserTeams(PropertyName='ownerid')", 'Ada Cleo Dan'],
    ["EqualUserId(PropertyName='ownerid')", 'Cleo Dan'],
    ["EqualUserLanguage(PropertyName='new_language')", 'Ben'],
  ])('[WA14] %s finds [%s]', (filter, expected) => {
    const dataverse = rows(1031);
    dataverse.update('contact', id.ben, { new_language: 1031 });
    dataverse.update('contact', id.dan, { new_language: 1033 });
    expect(found(dataverse, name(filter))).toBe(expected);
  });

  test('[WA14] the business unit is that of the user, or the only one', () => {
    const dataverse = rows();
    const filter = "BusinessId(PropertyName='owningbusinessunit')";
    expect(found(dataverse, name(`Equal${filter}`))).toBe('Ada Ben Cleo Dan');
    dataverse.update('systemuser', testUserId, {
      'businessunitid@odata.bind': `/businessunits(${unitId})`,
    });
    expect(found(dataverse, name(`Equal${filter}`))).toBe('');
    expect(found(dataverse, name(`NotEqual${filter}`))).toBe('Ada Ben Cleo Dan');
  });

  test('[WA14] several choices contain a value', () => {
    const dataverse = rows();
    dataverse.define({
      ...required(dataverse.findTable('contact')),
      columns: [
        {
          name: 'new_topics',
          label: 'Topics',
          type: 'choices',
          choices: [1, 3, 7, 13].map((value) => ({ value, label: `Topic ${value}` })),
        },
      ],
    });
    dataverse.update('contact', id.ada, { new_topics: '1,3' });
    dataverse.update('contact', id.ben, { new_topics: '13' });
    const filter = "PropertyName='new_topics',PropertyValues=['3','7']";
    expect(found(dataverse, name(`ContainValues(${filter})`))).toBe('Ada');
    expect(found(dataverse, name(`DoesNotContainValues(${filter})`))).toBe('Ben Cleo Dan');
  });
});

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('It is not there');
  return value;
}
