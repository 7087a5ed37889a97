// Package plan is what a Compose project becomes on AWS, as data: every decision made,
// every name chosen, every number legal. It holds neither types of Compose nor resources;
// what the template will have is named by logical ids. Units stand beside the fields.
//
// pkg/translate makes a [Plan]; [Plan.String] shows it to reviewers.
package plan
