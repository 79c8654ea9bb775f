/** True in a build for this machine only; the production bundle drops everything behind it. */
declare const __DEVELOPMENT__: boolean;
