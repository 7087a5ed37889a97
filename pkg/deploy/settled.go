package deploy

import (
	"context"
	"time"
)

// grace is how long a call may take after an interrupt.
const grace = 15 * time.Second

// settled is a context for calls that begin something, or take it back: after an interrupt
// they still get their answer. Without it nobody would know what there is, and what to say.
func settled(ctx context.Context) (context.Context, context.CancelFunc) {
	calm, stop := context.WithCancel(context.WithoutCancel(ctx))
	unlink := context.AfterFunc(ctx, func() {
		late := time.AfterFunc(grace, stop)
		context.AfterFunc(calm, func() { late.Stop() })
	})
	return calm, func() {
		unlink()
		stop()
	}
}
