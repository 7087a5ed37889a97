package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

func (p *program) eventsCommand() *cli.Command {
	var format string
	var failed bool
	return &cli.Command{
		Name:  "events",
		Usage: "list CloudFormation events",
		Description: `Lists the events of the latest stack operation, oldest first: what was created,
changed, and deleted, and what failed and why.`,
		Flags: append([]cli.Flag{
			&option{name: "failed", to: &failed, usage: "show failures only"},
			&option{name: "format", choices: []string{"table", "json"}, to: &format, usage: "output format: for people, or one line of JSON per " +
				"event"},
		}, p.accountOptions()...),
		Action: func(c *cli.Context) error {
			return p.onStack(c, func(s *session, stack deploy.Stack) error {
				return s.events(c.Context, stack, failed, format)
			})
		},
	}
}

// An eventRecord is an event as JSON.
type eventRecord struct {
	Time       time.Time `json:"time"`
	Service    string    `json:"service,omitempty"`
	ID         string    `json:"id"`
	Type       string    `json:"resource_type"`
	PhysicalID string    `json:"physical_id,omitempty"`
	Status     string    `json:"status"`
	Reason     string    `json:"reason,omitempty"`
}

func (s *session) events(ctx context.Context, stack deploy.Stack, failed bool, format string) error {
	events, err := s.History(ctx, stack, failed)
	if err != nil {
		return err
	}
	if format == "json" {
		encoder := json.NewEncoder(s.ui.data)
		for _, e := range events {
			if err := encoder.Encode(eventRecord{e.Time, e.Service, string(e.ID), e.Type, e.PhysicalID, e.Status, e.Reason}); err != nil {
				return err
			}
		}
		return nil
	}
	t := tabwriter.NewWriter(s.ui.stdout, 0, 0, 2, ' ', 0)
	for _, e := range events {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", e.Time.UTC().Format(time.RFC3339), e.ID, e.Status, cmp.Or(e.Reason, "-"))
	}
	return t.Flush()
}
