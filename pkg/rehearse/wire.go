package rehearse

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/rehearse/scene"
)

// An Order is what a rehearsal is asked to do: to be as a template says, to run a task of it, or to end.
type Order struct {
	Project  string
	Template []byte            // to deploy
	Values   map[string]string // of its parameters
	Task     string            // to run
	Down     bool
}

// Scene is what the template of an order runs.
func (o *Order) Scene() (*scene.Scene, error) {
	template, err := cfn.Parse(o.Template)
	if err != nil {
		return nil, err
	}
	return scene.Of(template, cfn.Environment{Stack: o.Project, Region: "us-east-1", Account: "123456789012", Parameters: o.Values})
}

// A message is what a rehearsal answers: events, and in the end how it went.
type message struct {
	Kind  string
	Event json.RawMessage `json:",omitempty"`
	End   *ending         `json:",omitempty"`
}

// An ending is how an order went.
type ending struct {
	Failure *deploy.Failure `json:",omitempty"`
	Problem *problem        `json:",omitempty"`
}

// A problem is a [deploy.Problem] without what is underneath.
type problem struct {
	Kind          deploy.Kind
	Message, Hint string
}

func endingOf(failure *deploy.Failure, err error) *ending {
	e := &ending{Failure: failure}
	if err == nil {
		return e
	}
	e.Problem = &problem{Kind: deploy.Failed, Message: err.Error()}
	if p, is := errors.AsType[*deploy.Problem](err); is {
		e.Problem = &problem{p.Kind, p.Message, p.Hint}
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, ErrEnded) {
		e.Problem = &problem{Kind: deploy.Refused, Message: "the rehearsal has ended"}
	}
	return e
}

func (e *ending) result() (*deploy.Failure, error) {
	if p := e.Problem; p != nil {
		return e.Failure, &deploy.Problem{Kind: p.Kind, Message: p.Message, Hint: p.Hint}
	}
	return e.Failure, nil
}

// encode is an event as a message.
func encode(e deploy.Event) (message, error) {
	content, err := json.Marshal(e)
	return message{Kind: fmt.Sprintf("%T", e), Event: content}, err
}

// decode is the event of a message, nil if it is one of those that rehearsals do not tell.
func (m message) decode() (deploy.Event, error) {
	switch m.Kind {
	case "deploy.Notice":
		return decodeAs[deploy.Notice](m.Event)
	case "deploy.Started":
		return decodeAs[deploy.Started](m.Event)
	case "deploy.StackChanged":
		return decodeAs[deploy.StackChanged](m.Event)
	case "deploy.ResourceChanged":
		return decodeAs[deploy.ResourceChanged](m.Event)
	case "deploy.RolloutChanged":
		return decodeAs[deploy.RolloutChanged](m.Event)
	case "deploy.TaskStopped":
		return decodeAs[deploy.TaskStopped](m.Event)
	case "deploy.TargetsChanged":
		return decodeAs[deploy.TargetsChanged](m.Event)
	}
	return nil, nil
}

func decodeAs[E deploy.Event](content []byte) (deploy.Event, error) {
	var e E
	err := json.Unmarshal(content, &e)
	return e, err
}
