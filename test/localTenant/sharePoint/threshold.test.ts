// Long lists: what SharePoint serves beyond the list view threshold and what it refuses.
import { expect, test } from "vitest";
import { addColumn, addMany, makeActions } from "./plan.ts";
import { openTenant, refusal } from "./tenant.ts";

const over = {
  status: 500,
  code: "-2147024860, Microsoft.SharePoint.SPQueryThrottledException",
  words:
    "The attempted operation is prohibited because it exceeds the list view threshold.",
};

test("a filter without an index works at the threshold and not a row beyond it", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  const list = await makeActions(sp);
  tenant.faults.set({ threshold: 40 });
  await addMany(sp, 40, (n) => ({
    Title: `t${n}`,
    Ref: `r${n}`,
    Status: n === 1 ? "Done" : "Open",
    Weight: n,
  }));
  expect(await list.items.filter("Title eq 't3'")()).toHaveLength(1);
  await list.items.add({ Title: "one more" });
  expect(await refusal(list.items.filter("Title eq 't3'")())).toEqual(over);
  expect(await refusal(list.items.orderBy("Title")())).toEqual(over);
  expect(
    await refusal(list.items.filter("Status eq 'Open' or Title eq 't3'")()),
  ).toEqual(over);
  expect(
    await list.items.filter("Status eq 'Done' and Title eq 't1'")(),
  ).toHaveLength(1);
  expect(
    await list.items.filter("Ref eq 'r3' or Status eq 'Done'")(),
  ).toHaveLength(2);
  expect(await list.items.orderBy("Due").top(50)()).toHaveLength(41);
  expect(await list.items.top(50)()).toHaveLength(41);
  await addMany(sp, 5, (n) => ({ Title: `u${n}` }));
  expect(await refusal(list.items.filter("Status eq 'Open'")())).toEqual(over);
  expect(await list.items.filter("ID gt 30").top(50)()).toHaveLength(16);
});

test("a window of ids counts as one part: it is served when the window is small enough, whatever each end matches alone", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  const list = await makeActions(sp);
  await addMany(sp, 60, (n) => ({ Title: n % 2 ? "odd" : "even" }));
  tenant.faults.set({ threshold: 20 });
  const window = (after: number, last: number, more = "") =>
    list.items.filter(`ID gt ${after} and ID le ${last}${more}`).top(50)();
  expect(await refusal(list.items.filter("ID gt 20")())).toEqual(over);
  expect(await window(20, 40)).toHaveLength(20);
  expect(await window(20, 40, " and Title eq 'odd'")).toHaveLength(10);
  expect(await refusal(window(20, 41))).toEqual(over);
});

test("beyond the threshold CAML answers from the first rows only, and says nothing", async () => {
  const tenant = openTenant();
  const sp = tenant.as("lead");
  const list = await makeActions(sp);
  await addMany(sp, 30, (n) => ({
    Title: n > 20 ? "late" : n > 8 ? "mid" : "early",
    Ref: `r${n}`,
  }));
  const titled = (title: string) =>
    list.getItemsByCAMLQuery({
      ViewXml: `<View><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">${title}</Value></Eq></Where></Query></View>`,
    });
  expect(await titled("late")).toHaveLength(10);
  tenant.faults.set({ threshold: 10 });
  expect(await titled("mid")).toHaveLength(2);
  expect(await titled("late")).toEqual([]);
});

test("more than twelve joins are refused", async () => {
  const sp = openTenant().as("lead");
  const list = await makeActions(sp);
  const names = Array.from({ length: 13 }, (_, n) => `P${n}`);
  for (const name of names)
    await addColumn(
      list,
      `<Field Type="User" Name="${name}" DisplayName="${name}" List="UserInfo"/>`,
    );
  const query = (joined: string[]) =>
    list.items
      .select("Id", ...joined.map((name) => `${name}/Title`))
      .expand(...joined)();
  expect(await query(names.slice(0, 12))).toEqual([]);
  expect(await refusal(query(names))).toMatchObject({
    status: 500,
    code: "-2147024749, Microsoft.SharePoint.SPQueryThrottledException",
  });
});
