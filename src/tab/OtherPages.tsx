// Pages that are seldom the first: setting a tab up, bringing a plan in, the translation. What nobody knows leads to the plans.
import { lazy } from "react";
import { Redirect, Route, Switch } from "wouter";

const ConfigurePage = lazy(() => import("./configure/ConfigurePage.tsx"));
const ImportPage = lazy(() => import("./import/ImportPage.tsx"));
const TranslationPage = lazy(() => import("./translation/TranslationPage.tsx"));

export default function OtherPages() {
  return (
    <Switch>
      <Route path="/configure" component={ConfigurePage} />
      <Route path="/import">
        <ImportPage />
      </Route>
      <Route path="/translation" component={TranslationPage} />
      <Route>
        <Redirect to="/plans" replace />
      </Route>
    </Switch>
  );
}
