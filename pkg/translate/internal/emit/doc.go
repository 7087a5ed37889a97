// Package emit writes a plan down as resources of CloudFormation, and decides nothing.
// order.go lists its steps, in the order in which the resources stand in the template.
package emit
