package rehearse

// A fleet is how many tasks of a service there are, while it replaces those of an earlier revision.
type fleet struct {
	desired, least, most int // that should run; that have to be healthy; that can be there
	fresh, freshUp       int // of the revision that is wanted, and of those the ones that are as they should be
	stale, staleUp       int // of earlier revisions
	leaving              int // that drain or stop
}

// start is how many tasks can be started now: never more are there than maximumPercent allows.
func (f fleet) start() int { return max(0, min(f.desired-f.fresh, f.most-f.fresh-f.stale-f.leaving)) }

// stop is how many tasks of earlier revisions can be stopped now: those that are not healthy, and of the others as many as
// minimumHealthyPercent does not need.
func (f fleet) stop() (unfit, fit int) {
	return f.stale - f.staleUp, max(0, min(f.staleUp, f.freshUp+f.staleUp-f.least))
}

// surplus is how many tasks of the revision that is wanted are too many.
func (f fleet) surplus() int { return max(0, f.fresh-f.desired) }

// stuck reports whether no task can be replaced: none can be started before another one has stopped, and none can stop.
func (f fleet) stuck() bool { return f.desired > 0 && f.most <= f.desired && f.least >= f.desired }
