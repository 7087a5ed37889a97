package registry

import (
	"context"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/compose2ecs/compose2ecs/pkg/lock"
)

// A Question is for an image, and the architectures that it is needed for.
type Question struct {
	Reference     string
	Architectures []string
}

// An Answer is what became of a question.
type Answer struct {
	Image lock.Image
	Err   error
}

// Registries answer within a second or so; many questions at once meet their limits.
const (
	atOnce   = 10
	patience = 60 * time.Second // for one image
)

// DescribeAll asks for images, several at a time, each by [Describe]. The answers have the order of the questions.
func DescribeAll(
	ctx context.Context, questions []Question, known map[string]lock.Image, l *Logins, transport http.RoundTripper,
) []Answer {
	answers := make([]Answer, len(questions))
	transport = &greetings{RoundTripper: transport}
	var group errgroup.Group
	group.SetLimit(atOnce)
	for i, q := range questions {
		group.Go(func() error {
			ctx, cancel := context.WithTimeout(ctx, patience)
			defer cancel()
			answers[i].Image, answers[i].Err = Describe(ctx, q.Reference, q.Architectures, known[q.Reference], l, transport)
			return nil
		})
	}
	_ = group.Wait() // each answer has its own error
	return answers
}
