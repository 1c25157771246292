/* @ts-self-types="./integration_types.d.ts" */
// There are only types to this module; the file is what their import resolves to.
export {};
