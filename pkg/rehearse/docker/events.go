package docker

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
)

// An Event is something that happened to a container.
type Event struct {
	Action string // start, die, oom, …
	Actor  struct{ Attributes map[string]string }
}

// Container is the name of the container.
func (e Event) Container() string { return e.Actor.Attributes["name"] }

// Watch tells of the containers with a label when one ends, from a time of the engine on, until the context ends.
// It ends with an error when the engine goes away.
func (e *Engine) Watch(ctx context.Context, since, label string, tell func(Event)) error {
	command := e.command(ctx, Command{Args: []string{
		"events", "--since", since, "--filter", "type=container", "--filter", "event=die", "--filter", "label=" + label, "--format", "{{json .}}",
	}})
	var stderr bytes.Buffer
	command.Stderr = &stderr
	output, err := command.StdoutPipe()
	if err == nil {
		err = command.Start()
	}
	if err != nil {
		return err
	}
	scan(output, tell)
	err = command.Wait()
	switch {
	case ctx.Err() != nil:
		return nil
	case err == nil:
		return errors.New("the Docker engine stopped")
	}
	return failure(ctx, err, stderr.String())
}

// longest is how long a line of an event can be: labels are part of it.
const longest = 1 << 20

func scan(output io.Reader, tell func(Event)) {
	lines := bufio.NewScanner(output)
	lines.Buffer(nil, longest)
	for lines.Scan() {
		var event Event
		if json.Unmarshal(lines.Bytes(), &event) == nil {
			tell(event)
		}
	}
}
