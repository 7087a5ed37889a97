// Package gcpercent has memory collected less often. A command of a few milliseconds
// allocates much and is over soon: of 20 ms before main begins, 3 would be a collection of
// tables that stay.
//
// It is a package, and not a line of main, because main comes last. Packages are initialised
// in the order of their paths, as far as their imports allow (The Go Programming Language
// Specification, "Program initialization"), so that this one is before most of what allocates.
package gcpercent

import "runtime/debug"

// percent is that of debug.SetGCPercent. The first collection comes at four times the 4 MiB
// that are Go's own minimum: loading three services takes less.
const percent = 400

func init() { debug.SetGCPercent(percent) }
