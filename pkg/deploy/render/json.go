package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

// JSON writes a line of JSON for each event. The fields that docker compose --progress
// json has too have the names and values they have there.
type JSON struct{ Out io.Writer }

// A record is one line.
type record struct {
	ID         string   `json:"id,omitempty"`
	ParentID   string   `json:"parent_id,omitempty"` // the Compose service, or the stack
	Status     string   `json:"status,omitempty"`    // Working, Done, Warning or Error
	Text       string   `json:"text,omitempty"`
	Details    string   `json:"details,omitempty"`
	Current    int32    `json:"current,omitempty"`
	Total      int32    `json:"total,omitempty"`
	Time       string   `json:"time,omitempty"`
	Type       string   `json:"resource_type,omitempty"`
	PhysicalID string   `json:"physical_id,omitempty"`
	Source     string   `json:"source,omitempty"`
	Log        []string `json:"log,omitempty"`
	Level      string   `json:"level,omitempty"`
	Message    string   `json:"msg,omitempty"`
}

// Event implements [Renderer].
func (j JSON) Event(e deploy.Event) {
	switch e := e.(type) {
	case deploy.Notice:
		j.write(record{Level: "info", Message: e.Text})
	case deploy.Started:
		j.write(record{ID: e.Stack, Status: "Working", Text: e.Operation})
	case deploy.StackChanged:
		j.write(record{
			ID: e.Stack, Status: level(e.Status), Text: e.Status, Details: e.Reason, Time: stamp(e.Time), Type: "AWS::CloudFormation::Stack",
		})
	case deploy.ResourceChanged:
		j.write(record{
			ID: string(e.ID), ParentID: e.Service, Status: level(e.Status), Text: e.Status, Details: e.Reason, Time: stamp(e.Time), Type: e.Type,
			PhysicalID: e.PhysicalID, Source: e.Source,
		})
	case deploy.RolloutChanged:
		j.write(record{
			ID: e.Service, Status: "Working", Text: rolloutText(e), Details: e.Reason, Current: e.Running, Total: e.Desired, Time: stamp(e.Time),
		})
	case deploy.ServiceMessage:
		j.write(record{ID: e.Service, Status: "Warning", Text: e.Text, Time: stamp(e.Time)})
	case deploy.TargetsChanged:
		j.write(record{
			ID: e.Service, Status: "Working", Text: targetsText(e), Details: strings.Join(e.Reasons, "; "), Current: int32(e.Healthy),
			Total: int32(e.Total), Time: stamp(e.Time),
		})
	case deploy.TaskStopped:
		j.write(record{ID: e.Task, ParentID: e.Service, Status: "Error", Text: "stopped", Details: e.Text(), Time: stamp(e.Time), Log: e.Log})
	}
}

func (j JSON) write(r record) {
	_ = json.NewEncoder(j.Out).Encode(r) // nobody is left to tell
}

// Close implements [Renderer].
func (JSON) Close() {}

// level is what docker compose calls the state of its work.
func level(status string) string {
	switch {
	case strings.HasSuffix(status, "_FAILED") || strings.Contains(status, "ROLLBACK"):
		return "Error"
	case strings.HasSuffix(status, "_IN_PROGRESS"):
		return "Working"
	default:
		return "Done"
	}
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// Lines makes records of text for people, one for each line, so that whatever reads the
// events meets nothing else.
type Lines struct {
	Out  io.Writer
	rest []byte // of a line that is not complete
}

// Write implements [io.Writer].
func (l *Lines) Write(text []byte) (int, error) {
	l.rest = append(l.rest, text...)
	for {
		line, rest, complete := bytes.Cut(l.rest, []byte("\n"))
		if !complete {
			return len(text), nil
		}
		l.rest = rest
		l.say("info", string(line))
	}
}

func (l *Lines) say(level, line string) {
	if said := strings.TrimRight(line, " \t"); said != "" {
		JSON{l.Out}.write(record{Level: level, Message: said})
	}
}

// Say writes a line of a level, error, warning or info, which is that of the record where lines become records.
func Say(w io.Writer, level, line string) {
	if records, are := w.(*Lines); are {
		records.say(level, line)
		return
	}
	fmt.Fprintln(w, line)
}
