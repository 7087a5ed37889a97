package attempt

import (
	"context"
	"fmt"
	"time"

	awsmiddleware "github.com/aws/aws-sdk-go-v2/aws/middleware"
	"github.com/aws/smithy-go/middleware"
)

// When people hear that they have to wait.
const (
	connecting = 2 * time.Second
	retrying   = 10 * time.Second
)

// patience says so when a call, with all of its attempts, takes long.
func (l *Line) patience(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (
	middleware.InitializeOutput, middleware.Metadata, error,
) {
	ended, silent := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(silent)
		l.words(awsmiddleware.GetOperationName(ctx), ended)
	}()
	defer func() {
		close(ended)
		<-silent // nothing is said beside what comes next
	}()
	return next.HandleInitialize(ctx, in)
}

func (l *Line) words(operation string, ended <-chan struct{}) {
	wait := time.NewTimer(connecting)
	defer wait.Stop()
	select {
	case <-ended:
		return
	case <-wait.C:
	}
	if !l.reached.Load() && l.told.CompareAndSwap(false, true) {
		l.tell("connecting to " + l.where + "…")
	}
	wait.Reset(retrying - connecting)
	select {
	case <-ended:
	case <-wait.C:
		l.tell(fmt.Sprintf("%s: no successful answer from AWS for %s: still trying", operation, retrying))
	}
}

func (l *Line) tell(text string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.say(text)
}
