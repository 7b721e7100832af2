import { expect, test } from 'vitest';
import { aDataverse, id } from '../testing/a-dataverse.ts';

const fetch = (xml: string): string => `contacts?fetchXml=${encodeURIComponent(xml)}`;

test("[RC8] FetchXML is read with the browser's own parser", async () => {
  const { dataverse } = aDataverse();
  const condition = `<condition attribute="contactid" operator="eq" value="${id.ada}"/>`;
  const xml = `<fetch><entity name="contact"><filter>${condition}</filter></entity></fetch>`;
  expect(await dataverse.readAny(fetch(xml))).toMatchObject({ value: [{ contactid: id.ada }] });
});

test('[RC9] an XML error says where it is', async () => {
  const { dataverse } = aDataverse();
  await expect(dataverse.readAny(fetch('<fetch'))).rejects.toThrow('Invalid XML: ');
});
