// The tour of a newcomer leads to people who are there and to pages that exist.
import { expect, it } from "vitest";
import { samplePeople } from "../../../src/localTenant/samplePlans/people.ts";
import { sampleTour } from "../../../src/localTenant/samplePlans/tour.ts";
import { planPages } from "../../../src/tab/frame/pages.ts";

it.each(sampleTour)("“$title” can be gone to", ({ person, sub, words }) => {
  const found = samplePeople.find(({ displayName }) => displayName === person);
  expect(found).toMatchObject({ enabled: true });
  expect(found?.siteRights).not.toBe("none");
  const pages = ["", ...planPages.map(({ path }) => `/${path}`)];
  expect(pages).toContain(sub);
  expect(words).toMatch(/^[A-Z].*\.$/);
});
