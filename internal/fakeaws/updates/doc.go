// Package updates plays what CloudFormation and the services behind it do when a stack's template is replaced by another: what is
// created, changed in place and replaced, in which order, what the services keep of before, what they refuse, and what is left.
//
// It is made for one question: is AWS, after B was deployed over A, as it would be with B alone? So an Account holds what is on
// AWS, which is not always what the template says, and an Outcome holds what went wrong on the way. Where sources contradict
// each other, the worse is played; each rule names its source. It knows nothing of pkg/hazard, and shares no table with it.
package updates
