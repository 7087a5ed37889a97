// Package lower decides what a Compose project becomes on AWS, and reports what is wrong
// with it. It knows Compose and AWS; features.go lists its subjects, in the order in which
// they decide.
package lower
