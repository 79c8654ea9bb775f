// A small list with a column of most kinds, made the way a provisioning tool makes one.
import type { SPFI } from "@pnp/sp/fi.js";
import type { IList } from "@pnp/sp/lists/types.js";

const columns = [
  '<Field Type="Text" Name="Ref" DisplayName="Ref" MaxLength="20" Indexed="TRUE" EnforceUniqueValues="TRUE"/>',
  '<Field Type="Choice" Name="Status" DisplayName="Status" Indexed="TRUE"><Default>Open</Default><CHOICES><CHOICE>Open</CHOICE><CHOICE>Done</CHOICE></CHOICES></Field>',
  '<Field Type="MultiChoice" Name="Tags" DisplayName="Tags"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>',
  '<Field Type="Note" Name="Note" DisplayName="Note" RichText="FALSE" NumLines="6"/>',
  '<Field Type="Number" Name="Weight" DisplayName="Weight"/>',
  '<Field Type="Boolean" Name="Flag" DisplayName="Flag"><Default>0</Default></Field>',
  '<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateOnly" Indexed="TRUE"/>',
  '<Field Type="DateTime" Name="Heard" DisplayName="Heard" Format="DateTime"/>',
  '<Field Type="User" Name="Responsible" DisplayName="Responsible" UserSelectionMode="PeopleOnly" List="UserInfo" Indexed="TRUE"/>',
  '<Field Type="UserMulti" Name="Helpers" DisplayName="Helpers" Mult="TRUE" UserSelectionMode="PeopleOnly" List="UserInfo"/>',
  '<Field Type="URL" Name="Link" DisplayName="Link" Format="Hyperlink"/>',
  '<Field Type="Calculated" Name="Sum" DisplayName="Sum" ResultType="Number"><Formula>=[Weight]*2</Formula></Field>',
];

export function addColumn(list: IList, xml: string) {
  return list.fields.createFieldAsXml({ SchemaXml: xml, Options: 8 } as never);
}

/** Lists "Plans" and "Actions", the second looking up the first. */
export async function makeActions(sp: SPFI): Promise<IList> {
  const plans = await sp.web.lists.add("Plans");
  await sp.web.lists.add("Actions", "What is to be done");
  const list = sp.web.lists.getByTitle("Actions");
  for (const xml of columns) await addColumn(list, xml);
  const lookup = `List="{${plans.Id}}" ShowField="Title"`;
  await addColumn(
    list,
    `<Field Type="Lookup" Name="Plan" DisplayName="Plan" ${lookup} Indexed="TRUE"/>`,
  );
  await addColumn(
    list,
    `<Field Type="LookupMulti" Name="Other" DisplayName="Other" Mult="TRUE" ${lookup}/>`,
  );
  return list;
}

/** Adds rows in batches of a hundred, as a loading tool does. */
export async function addMany(
  sp: SPFI,
  count: number,
  row: (n: number) => Record<string, unknown>,
): Promise<void> {
  for (let from = 0; from < count; from += 100) {
    const [batched, execute] = sp.batched({ maxRequests: 100 });
    const list = batched.web.lists.getByTitle("Actions");
    const added = [];
    for (let n = from; n < Math.min(from + 100, count); n += 1)
      added.push(list.items.add(row(n + 1)));
    await execute();
    await Promise.all(added);
  }
}
