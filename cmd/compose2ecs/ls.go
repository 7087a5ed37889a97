package main

import (
	"encoding/json"
	"fmt"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
)

func (p *program) lsCommand() *cli.Command {
	var format string
	return &cli.Command{
		Name:        "ls",
		Usage:       "list the stacks created by compose2ecs",
		Description: "Lists the stacks in this account and Region that were created by compose2ecs.",
		Flags: append([]cli.Flag{
			&option{name: "format", choices: []string{"table", "json"}, to: &format, usage: "output format: for people or for programs"},
		}, p.accountOptions()...),
		Action: func(c *cli.Context) error {
			s, err := p.session(c, "")
			if err != nil {
				return err
			}
			defer s.show.Close()
			stacks, err := s.Stacks(c.Context)
			if err != nil {
				return err
			}
			return p.ui.stacks(stacks, format)
		},
	}
}

// A stackRecord is a stack as JSON.
type stackRecord struct {
	Name    string    `json:"name"`
	Project string    `json:"project"`
	Status  string    `json:"status"`
	Changed time.Time `json:"changed"`
}

func (u *ui) stacks(stacks []deploy.Stack, format string) error {
	records := []stackRecord{}
	for _, s := range stacks {
		records = append(records, stackRecord{s.Name, s.Project, string(s.Status), s.Changed.UTC()})
	}
	if format == "json" {
		return json.NewEncoder(u.data).Encode(records)
	}
	t := tabwriter.NewWriter(u.stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "NAME\tSTATUS\tCHANGED")
	for _, r := range records {
		fmt.Fprintf(t, "%s\t%s\t%s\n", r.Name, r.Status, r.Changed.Format(time.RFC3339))
	}
	return t.Flush()
}
